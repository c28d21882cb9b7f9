import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../cli/runCommand.ts';
import { disconnect } from '../../../server/sync/control/disconnect.ts';
import { NOBODY } from '../../../server/sync/person.ts';
import { showWhy } from '../../../server/sync/why/showWhy.ts';
import { type ImportWorld, startImportWorld } from '../../support/faults/importWorld.ts';
import { addPortal, PORTAL } from '../../support/stripeImport.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await startImportWorld({ customers: 12 });
  expect((await world.importAll()).state).toBe('complete');
});
afterEach(() => world.close());

const why = (question: string) => showWhy(world.deps, world.portalId, question);

const linked = async () => {
  const { rows } = await world.deps.db.pool.query<{ customer_id: string; record_id: string; email: string }>(
    `select l.customer_id, l.record_id, s.email from link l join snapshot s using (connection_id, customer_id)
      where l.object_type_id = '0-1' and l.record_id is not null order by l.customer_id limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error('nobody is linked');
  return row;
};

const objectOf = async (customerId: string, kind: string) => {
  const found = await world.deps.db.prisma.stripeObject.findFirst({ where: { customerId, kind } });
  return found?.id;
};

describe('why is it not here', () => {
  it('is answered for an address, every id of the customer, and the record', async () => {
    const { customer_id: id, record_id: recordId, email } = await linked();
    const ids = [
      id,
      await objectOf(id, 'subscription'),
      await objectOf(id, 'invoice'),
      await objectOf(id, 'charge'),
    ];
    const url = `https://app.hubspot.com/contacts/${world.portalId}/record/0-1/${recordId}`;
    for (const question of [email.toUpperCase(), ...ids.filter((one) => one !== undefined), recordId, url]) {
      expect([question, await why(question)]).toMatchObject([
        question,
        { found: true, code: 'here', subject: { customerId: id }, records: [{ recordId }, {}], action: null },
      ]);
    }
  });

  it.each([
    ['nobody@nowhere.example', 'unknown'],
    ['cus_nobody', 'unknown'],
    ['hello', 'not_understood'],
    ['999999999', 'record_without_customer'],
    ['https://app.hubspot.com/contacts/1/record/0-1/1', 'other_portal'],
  ])('%s: %s', async (question, code) => {
    expect(await why(question)).toMatchObject({ found: false, code, records: [] });
  });

  it('tells of filters, of what HubSpot refused and of what waits', async () => {
    const { customer_id: customerId, email } = await linked();
    const { db } = world.deps;
    await db.pool.query("update record_write set state = 'parked', reason = 'Too long.'");
    expect(await why(email)).toMatchObject({ code: 'record_refused', action: { kind: 'redrive' } });
    await db.prisma.portal.updateMany({ data: { excludedDomains: [email.split('@')[1] ?? ''] } });
    await db.prisma.snapshot.updateMany({ where: { customerId }, data: { included: false } });
    expect(await why(email)).toMatchObject({ code: 'excluded_domain', action: { kind: 'choices' } });
  });

  it("finds nothing of another portal's", async () => {
    const { customer_id: id, record_id: recordId, email } = await linked();
    await addPortal(world.deps.db);
    for (const question of [id, recordId, email])
      expect(await showWhy(world.deps, PORTAL, question)).toMatchObject({
        found: false,
        code: 'not_connected',
      });
    expect(await showWhy(world.deps, 1n, id)).toBeNull();
  });

  it('is about no account that was disconnected', async () => {
    const { email } = await linked();
    const leaving = { properties: 'keep', purge: 'days30' } as const;
    await disconnect(world.deps, world.portalId, world.connectionId, leaving, NOBODY);
    expect(await why(email)).toMatchObject({ code: 'not_connected', action: { kind: 'connect' } });
  });
});

describe("the operator's commands", () => {
  const run = (command: Parameters<typeof runCommand>[1]) => runCommand(world.deps, command);

  it('tell the state, the reason, and ask for what the servers do', async () => {
    const { portalId } = world;
    const { email } = await linked();
    expect((await run({ name: 'status', portalId: null, json: false })).text).toMatch(
      new RegExp(`^${portalId} .*writing\\n {2}Stripe .*\\n {2}customers 12, `),
    );
    expect((await run({ name: 'why', portalId, question: email, json: false })).text).toContain('(here)');
    expect(await run({ name: 'redrive', portalId, what: 'all', json: true })).toMatchObject({
      done: true,
      value: { events: 0, records: 0, imports: 0 },
    });
    expect(await run({ name: 'audit', portalId, wait: false, json: false })).toMatchObject({ done: true });
    expect(await world.deps.db.prisma.portalRun.findFirst()).toMatchObject({
      kind: 'audit',
      state: 'queued',
    });
    const runId = '00000000-0000-4000-8000-000000000000';
    expect(await run({ name: 'undo', portalId, runId, wait: false, json: false })).toMatchObject({
      done: false,
    });
    expect(await run({ name: 'audit', portalId: 1n, wait: false, json: false })).toMatchObject({
      done: false,
      text: 'The portal 1 has not installed the app.',
    });
  });
});
