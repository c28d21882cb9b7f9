import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { proofLine } from '../../../server/sync/audit/proofLine.ts';
import { requestAudit } from '../../../server/sync/audit/requestAudit.ts';
import { runPortalRun } from '../../../server/sync/portalRuns/runPortalRun.ts';
import { writeRecords } from '../../../server/sync/write/writeRecords.ts';
import { expectInvariants, TELL_HISTORY } from '../../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

const person = { userId: '7', userEmail: 'anna@acme.com' };

const ask = async () => (await requestAudit(world.deps, world.portalId, person)).auditId;

const rowOf = (id: string) => world.deps.db.prisma.portalRun.findUniqueOrThrow({ where: { id } });

const audit = async () => {
  const id = await ask();
  await runPortalRun(world.deps, id);
  return rowOf(id);
};

const findings = (runId: string) =>
  world.deps.db.prisma.finding.findMany({ where: { runId }, orderBy: { id: 'asc' } });

const write = () => writeRecords(world.deps, world.portalId, { runId: null, cause: 'audit' });

/** A contact that says something of ours, by what HubSpot holds. */
const filledContact = () => {
  const filled = [...world.hubspot.portal.objects['0-1'].records.list()].find(
    ({ values }) => (values['clearsync_mrr'] ?? '') !== '',
  );
  if (!filled) throw new Error('no contact was filled');
  return filled;
};

describe('an audit', () => {
  it('finds nothing after an import, writes nothing and says how much it compared', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const before = world.hubspot.journal().length;
    const run = await audit();
    const records = await world.deps.db.prisma.recordWrite.count();
    expect(run).toMatchObject({ state: 'complete', reason: null, requestedBy: 'anna@acme.com' });
    expect(run.counters).toMatchObject({
      proof: { customers: 60, records, different: 0, healed: 0, left: 0, findings: 0 },
    });
    expect(records).toBeGreaterThan(10);
    expect(proofLine(run, 'UTC')).toMatch(/^60 compared at \d\d:\d\d, 0 different$/);
    expect(await write()).toMatchObject({ value: { written: 0 } });
    expect(world.hubspot.journal()).toHaveLength(before);
    expect(await world.deps.db.prisma.importRun.count({ where: { state: 'audit' } })).toBe(0);
    expect(await world.deps.db.prisma.humanAction.count({ where: { action: 'audit_requested' } })).toBe(1);
  });

  it('notes and heals what the mirror missed, once, and the values follow', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const { store } = world.stripe;
    const { pool } = world.deps.db;
    const [changed] = [...store.older('subscription')].filter(({ status }) => status === 'active');
    if (!changed) throw new Error('no subscription');
    // Nobody told us of it.
    store.put({ ...changed, cancel_at_period_end: true });
    const [lost] = [...store.older('invoice')];
    await pool.query("delete from stripe_object where kind = 'invoice' and id = $1", [lost?.id]);
    await pool.query(
      `insert into stripe_object (connection_id, kind, id, created, data, fetched_at)
       select connection_id, kind, 'price_gone', created, data, fetched_at - interval '1 day'
         from stripe_object where kind = 'price' limit 1`,
    );
    const run = await audit();
    expect(run.state).toBe('complete');
    expect(run.counters).toMatchObject({ proof: { findings: 3, left: 0 } });
    const found = (await findings(run.id)).map(({ place, what, found: is, outcome }) => [
      place,
      what,
      is,
      outcome,
    ]);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        ['mirror', changed.id, 'other values: cancel_at_period_end', 'healed'],
        ['mirror', lost?.id, 'not stored', 'healed'],
        ['mirror', 'price_gone', 'still stored', 'healed'],
      ]),
    );
    expect((await audit()).counters).toMatchObject({ proof: { different: 0 } });
    expect(await write()).toMatchObject({ ok: true });
    await expectInvariants(world, { ignoring: TELL_HISTORY });
    const { rows } = await pool.query("select distinct cause from ledger where cause <> 'import'");
    expect(rows).toEqual([{ cause: 'audit' }]);
  });

  it('leaves out what an event told of meanwhile', async () => {
    world = await startImportWorld({ customers: 30 });
    await world.importAll();
    const [changed] = [...world.stripe.store.older('customer')];
    if (!changed) throw new Error('no customer');
    world.stripe.store.put({ ...changed, name: 'Renamed' });
    const { portalId, connectionId } = world;
    await world.deps.db.prisma.stripeEvent.create({
      data: {
        portalId,
        connectionId,
        eventId: 'evt_1',
        type: 'customer.updated',
        kind: 'customer',
        objectId: changed.id,
        customerId: changed.id,
        created: 1,
        source: 'webhook',
        receivedAt: new Date(),
        state: 'pending',
      },
    });
    expect((await audit()).counters).toMatchObject({ proof: { different: 0, findings: 0 } });
  });

  it('overwrites what somebody typed into our property, and says what stood there (H11)', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const contact = filledContact();
    const ours = contact.values['clearsync_mrr'];
    await world.control('edit', {
      objectTypeId: '0-1',
      id: contact.id,
      properties: { clearsync_mrr: '1', clearsync_stripe_customer_id: '' },
    });
    const run = await audit();
    expect(run).toMatchObject({
      state: 'complete',
      counters: { proof: { different: 1, healed: 1, findings: 2 } },
    });
    expect(await findings(run.id)).toMatchObject([
      { place: 'hubspot', recordId: BigInt(contact.id), what: 'clearsync_mrr', expected: ours, found: '1' },
      { place: 'hubspot', recordId: BigInt(contact.id), found: '', outcome: 'healed' },
    ]);
    expect(await write()).toMatchObject({ value: { written: 1 } });
    const entry = await world.deps.db.prisma.ledger.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(entry).toMatchObject({ cause: 'audit', runId: run.id, before: { clearsync_mrr: '1' } });
    expect(proofLine(run, 'UTC')).toMatch(/^60 compared at \d\d:\d\d, 1 different, 1 healed$/);
    await expectInvariants(world);
  });

  it('has the customers of a deleted record linked anew', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const contact = filledContact();
    await world.control('delete', { objectTypeId: '0-1', ids: [contact.id] });
    const run = await audit();
    expect(await findings(run.id)).toMatchObject([{ place: 'link', what: 'record', outcome: 'healed' }]);
    const work = await world.deps.db.prisma.customerWork.findMany();
    expect(work).toMatchObject([{ stage: 'link', cause: 'audit', portalId: world.portalId }]);
    const link = { customerId: work[0]?.customerId ?? '', objectTypeId: '0-1' };
    expect(await world.deps.db.prisma.link.findFirstOrThrow({ where: link })).toMatchObject({
      recordId: null,
      method: 'record_deleted',
    });
  });

  it('follows a merge that nobody told of', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const contact = filledContact();
    const { contacts } = world.hubspot.seed({
      contacts: [{ key: 'other', properties: { email: 'other@another-company.com' } }],
    });
    const merged = await world.control('merge', {
      objectTypeId: '0-1',
      primaryId: contacts['other'],
      otherId: contact.id,
    });
    const run = await audit();
    const { id } = z.object({ id: z.string() }).parse(merged);
    expect(await findings(run.id)).toMatchObject([{ place: 'link', found: id, outcome: 'healed' }]);
    expect(await world.deps.db.prisma.link.count({ where: { recordId: BigInt(id) } })).toBeGreaterThan(0);
    expect(await write()).toMatchObject({ ok: true });
    expect((await audit()).counters).toMatchObject({ proof: { different: 0 } });
  });

  it('leaves what it may not mend now: a paused portal, a refused record', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const contact = filledContact();
    await world.control('edit', { objectTypeId: '0-1', id: contact.id, properties: { clearsync_mrr: '1' } });
    const { portalId } = world;
    await world.deps.db.prisma.portal.update({ where: { portalId }, data: { pausedAt: new Date() } });
    const run = await audit();
    expect(run.counters).toMatchObject({ proof: { different: 1, healed: 0, left: 1 } });
    expect(proofLine(run, 'UTC')).toMatch(/, 1 different, 1 left$/);
  });

  it('is incomplete with the reason when something cannot be read', async () => {
    world = await startImportWorld({ customers: 30 });
    const none = await audit();
    expect(none).toMatchObject({ state: 'incomplete', reason: expect.stringContaining('not imported yet') });
    await world.importAll();
    world.stripe.faults.add([{ kind: 'unauthorized', skip: 2 }]);
    const run = await audit();
    expect(run).toMatchObject({
      state: 'incomplete',
      reason: expect.stringContaining('Stripe no longer knows the key.'),
    });
    expect(proofLine(run, 'UTC')).toMatch(/^0 compared at .*; incomplete: .*no longer knows the key\.$/);
  });

  it('goes on where it was after every stop, and counts each difference once', async () => {
    world = await startImportWorld({ customers: 60 });
    await world.importAll();
    const { store } = world.stripe;
    for (const customer of [...store.older('customer')].slice(0, 20))
      store.put({ ...customer, name: 'New name' });
    const contact = filledContact();
    await world.control('edit', { objectTypeId: '0-1', id: contact.id, properties: { clearsync_mrr: '1' } });
    const id = await ask();
    expect(await ask()).toBe(id);
    let turns = 0;
    for (let calls = 3; (await rowOf(id)).finishedAt === null; calls += 3) {
      const stop = new AbortController();
      let left = calls;
      const counting = {
        ...world.deps,
        db: world.deps.db,
        clock: () => {
          left -= 1;
          if (left === 0) stop.abort();
          return world.deps.clock();
        },
      };
      await runPortalRun(counting, id, stop.signal);
      turns += 1;
    }
    expect(turns).toBeGreaterThan(3);
    const run = await rowOf(id);
    expect(run).toMatchObject({ state: 'complete', counters: { proof: { customers: 60, findings: 21 } } });
    expect(await world.deps.db.prisma.finding.count({ where: { runId: id } })).toBe(21);
  });
});
