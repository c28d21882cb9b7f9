import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listHumanActions } from '../../../server/store/humanActions/listHumanActions.ts';
import { errorsCsv } from '../../../server/sync/control/errorsCsv.ts';
import { pause } from '../../../server/sync/control/pause.ts';
import { reconcile } from '../../../server/sync/control/reconcile.ts';
import { redrive } from '../../../server/sync/control/redrive.ts';
import { refreshRecord } from '../../../server/sync/control/refreshRecord.ts';
import { resume } from '../../../server/sync/control/resume.ts';
import { showErrors } from '../../../server/sync/control/showErrors.ts';
import { drainHubSpot } from '../../../server/sync/live/drainHubSpot.ts';
import { type ImportWorld, startImportWorld } from '../../support/faults/importWorld.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await startImportWorld({ customers: 12 });
  expect((await world.importAll()).state).toBe('complete');
});
afterEach(() => world.close());

const anna = { userId: '7', userEmail: 'anna@acme.com' };
const on = new AbortController().signal;
const db = () => world.deps.db;

/** A linked contact whose customer has a subscription that runs. */
const someContact = async () => {
  const { rows } = await db().pool.query<{ record_id: string; customer_id: string; subscription: string }>(
    `select l.record_id, l.customer_id, o.id as subscription
       from link l join stripe_object o on o.connection_id = l.connection_id and o.customer_id = l.customer_id
      where l.object_type_id = '0-1' and l.record_id is not null and o.kind = 'subscription'
        and o.data ->> 'status' = 'active' limit 1`,
  );
  const [found] = rows;
  if (!found) throw new Error('nobody pays');
  return { objectTypeId: '0-1', recordId: BigInt(found.record_id), ...found };
};

/** Somebody works in Stripe's dashboard. */
const changeStripe = async (method: 'POST' | 'DELETE', path: string, form = ''): Promise<void> => {
  const answer = await fetch(`${world.stripe.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.stripe.keys.secret}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    ...(method === 'POST' ? { body: form } : {}),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

const shown = (recordId: bigint, name: string) =>
  world.hubspot.portal.objects['0-1'].records.find(recordId.toString())?.values[name];

describe('a pause', () => {
  it('stops the writing, keeps what changes, and the resuming writes it; both stand in the audit log', async () => {
    const contact = await someContact();
    await pause(world.deps, world.portalId, anna);
    await pause(world.deps, world.portalId, anna);
    await changeStripe('DELETE', `/v1/subscriptions/${contact.subscription}`);
    const status = shown(contact.recordId, 'clearsync_mrr');
    const receipt = await refreshRecord(world.deps, world.portalId, contact, anna);
    expect(receipt).toMatchObject({ ok: true, value: { writing: 'paused' } });
    await drainHubSpot(world.deps, world.portalId, on);
    expect(shown(contact.recordId, 'clearsync_mrr')).toBe(status);
    await resume(world.deps, world.portalId, anna);
    await drainHubSpot(world.deps, world.portalId, on);
    expect(shown(contact.recordId, 'clearsync_mrr')).not.toBe(status);
    const actions = await listHumanActions(db(), world.portalId, null, 3);
    expect(actions.map(({ action, userEmail }) => [action, userEmail])).toEqual([
      ['resumed', 'anna@acme.com'],
      ['record_refreshed', 'anna@acme.com'],
      ['paused', 'anna@acme.com'],
    ]);
  });

  it('is nothing that a portal without the app can have', async () => {
    expect(await pause(world.deps, 1n, anna)).toBe(false);
    expect(await resume(world.deps, 1n, anna)).toBe(false);
  });
});

describe('the refresh of a record', () => {
  it('reads it from Stripe now and gives a receipt; what was right already is counted as such', async () => {
    const contact = await someContact();
    const first = await refreshRecord(world.deps, world.portalId, contact, anna);
    expect(first).toMatchObject({ ok: true, value: { changed: 0, writing: 'on' } });
    await changeStripe('DELETE', `/v1/subscriptions/${contact.subscription}`);
    const receipt = await refreshRecord(world.deps, world.portalId, contact, anna);
    if (!receipt.ok) throw new Error(receipt.failure.kind);
    expect(receipt.value.changed).toBeGreaterThan(0);
    expect(receipt.value.unchanged).toBeGreaterThan(0);
    await drainHubSpot(world.deps, world.portalId, on);
    expect(shown(contact.recordId, 'clearsync_mrr')).toBe('0.00');
  });

  it('of a contact that no import has reached yet finds its customer by e-mail and links it', async () => {
    const email = 'early.bird@lanternworks.com';
    const { contacts } = world.hubspot.seed({ contacts: [{ key: 'early', properties: { email } }] });
    await changeStripe('POST', '/v1/customers', new URLSearchParams({ email }).toString());
    const recordId = BigInt(contacts['early'] ?? '');
    const record = { objectTypeId: '0-1', recordId };
    expect(await refreshRecord(world.deps, world.portalId, record, anna)).toMatchObject({ ok: true });
    await drainHubSpot(world.deps, world.portalId, on);
    const links = await world.deps.db.prisma.link.findMany({ where: { recordId } });
    expect(links).toMatchObject([{ method: 'email', objectTypeId: '0-1' }]);
  });

  it('of a record without a customer, and of another portal, says so', async () => {
    const { objectTypeId, recordId } = await someContact();
    const none = { objectTypeId, recordId: 1n };
    const failure = { ok: false, failure: { kind: 'not_linked' } };
    expect(await refreshRecord(world.deps, world.portalId, none, anna)).toEqual(failure);
    expect(await refreshRecord(world.deps, 1n, { objectTypeId, recordId }, anna)).toEqual(failure);
  });

  it('with a key that is no good says so and ends the connection', async () => {
    const contact = await someContact();
    world.stripe.faults.add([{ kind: 'unauthorized' }]);
    expect(await refreshRecord(world.deps, world.portalId, contact, anna)).toMatchObject({
      ok: false,
      failure: { kind: 'stripe', failure: { kind: 'revoked' } },
    });
    expect(await showErrors(world.deps, world.portalId)).toMatchObject([
      { what: 'key', action: { kind: 'key' } },
    ]);
  });
});

/** The CSV of what was set aside, two things a page: each thing once, with its own reason, and nobody else's. */
const expectWholeCsv = async (things: number): Promise<void> => {
  let csv = '';
  let pages = 0;
  for (let cursor: string | null = null; pages === 0 || cursor !== null; pages += 1) {
    const page: Awaited<ReturnType<typeof errorsCsv>> = await errorsCsv(
      world.deps,
      world.portalId,
      cursor,
      2,
    );
    csv += page.csv;
    cursor = page.cursor;
  }
  const [head, ...lines] = csv.split('\r\n').slice(0, -1);
  expect(head).toBe('Kind,What happened,What,Reason,When,What to do');
  expect(pages).toBe(Math.floor(things / 2) + 1);
  expect(new Set(lines).size).toBe(things);
  expect(lines).toContainEqual(
    expect.stringContaining('evt_0,in_1111111111 is not an invoice as we know it.'),
  );
  expect((await errorsCsv(world.deps, 1n, null, 100)).csv).toBe(`${head}\r\n`);
};

describe('what was set aside', () => {
  it('is shown by its cause with what mends it, and tried again', async () => {
    const event = { portalId: world.portalId, connectionId: world.connectionId, type: 'invoice.paid' };
    const parked = { ...event, created: 1, source: 'webhook', receivedAt: new Date(), state: 'parked' };
    await db().prisma.stripeEvent.createMany({
      data: ['in_1111111111', 'in_2222222222'].map((objectId, n) => ({
        ...parked,
        eventId: `evt_${n}`,
        kind: 'invoice',
        objectId,
        reason: `${objectId} is not an invoice as we know it.`,
        tries: 5,
      })),
    });
    await db().prisma.stripeEvent.create({
      data: { ...parked, eventId: 'evt_9', reason: 'Another account.' },
    });
    await db().pool.query("update record_write set state = 'parked', reason = 'Too long.'");
    const errors = await showErrors(world.deps, world.portalId);
    expect(errors).toContainEqual(
      expect.objectContaining({
        what: 'stripe_event',
        count: 2,
        reason: '… is not an invoice as we know it.',
        action: { kind: 'redrive', label: 'Try again', what: 'events' },
      }),
    );
    expect(errors.map(({ what }) => what).sort()).toEqual(['record', 'stripe_event', 'stripe_event']);
    expect(await showErrors(world.deps, 1n)).toEqual([]);
    await expectWholeCsv(errors.reduce((sum, { count }) => sum + count, 0));
    const records = await db().prisma.recordWrite.count();
    const ask = { what: 'all', ids: null } as const;
    expect(await redrive(world.deps, 1n, ask, anna)).toEqual({ events: 0, records: 0, imports: 0 });
    expect(await redrive(world.deps, world.portalId, ask, anna)).toEqual({ events: 2, records, imports: 0 });
    expect(await db().prisma.stripeEvent.count({ where: { state: 'pending', tries: 0 } })).toBe(2);
    expect((await showErrors(world.deps, world.portalId)).map(({ count }) => count)).toEqual([1]);
  });

  it('is tried again one by one', async () => {
    const { recordId } = await someContact();
    await db().pool.query("update record_write set state = 'parked', reason = 'Too long.'");
    const ask = { what: 'records', ids: [`0-1:${recordId}`] } as const;
    expect(await redrive(world.deps, world.portalId, ask, anna)).toMatchObject({ records: 1 });
  });
});

describe('catching up now', () => {
  it('reads the events that were never delivered', async () => {
    await reconcile(world.deps, world.portalId, anna);
    const contact = await someContact();
    await changeStripe('POST', `/v1/customers/${contact.customer_id}`, 'name=Another');
    expect(await reconcile(world.deps, world.portalId, anna)).toEqual({ connections: 1, isRead: true });
    const found = await db().prisma.stripeEvent.findFirst({
      where: { type: 'customer.updated', customerId: contact.customer_id },
    });
    expect(found?.source).toBe('list');
    expect(await reconcile(world.deps, 1n, anna)).toMatchObject({ connections: 0 });
  });
});
