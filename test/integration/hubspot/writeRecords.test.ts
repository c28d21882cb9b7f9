import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../server/billing/facts.ts';
import { listPortalProperties } from '../../../server/store/properties/listPortalProperties.ts';
import { linkRecords } from '../../../server/sync/link/linkRecords.ts';
import { ensureProperties } from '../../../server/sync/properties/ensureProperties.ts';
import { fillWrites } from '../../../server/sync/write/fillWrites.ts';
import { writeRecords } from '../../../server/sync/write/writeRecords.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';
import { addConnection, customerFacts, saveCustomers } from '../../support/linkedCustomers.ts';

let world: HubSpotWorld;
let portalId: bigint;
let connectionId: string;
beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  portalId = await installPortal(world);
  connectionId = await addConnection(world.deps.db, portalId);
  const ensured = await ensureProperties(world.deps, portalId);
  if (!ensured.ok) throw new Error('no properties');
});
afterEach(() => world.close());

const options = { runId: null };
const seedContacts = (count: number): string[] => {
  const contacts = Array.from({ length: count }, (_, n) => ({
    key: `${n}`,
    properties: { email: `a${n}@acme.com` },
  }));
  const { contacts: ids } = world.hubspot.seed({ contacts });
  return contacts.map(({ key }) => ids[key] ?? '');
};
const customer = (n: number, change: Partial<CustomerFacts> = {}): CustomerFacts =>
  customerFacts({ customerId: `cus_${String(n).padStart(4, '0')}`, email: `a${n}@acme.com`, ...change });
const save = (list: CustomerFacts[], computedAt?: number) =>
  saveCustomers(world.deps.db, portalId, connectionId, list, computedAt);
/** What an import does after its facts: link, work out, write. */
const sync = async () => {
  expect((await linkRecords(world.deps, portalId, connectionId, options)).ok).toBe(true);
  expect((await fillWrites(world.deps, portalId, options)).ok).toBe(true);
  return writeRecords(world.deps, portalId, options);
};
const value = (id: string | undefined, name: string, object: '0-1' | '0-2' = '0-1') =>
  world.hubspot.portal.objects[object].records.find(id ?? '')?.values[name];
const updates = () => world.hubspot.journal().filter(({ action }) => action === 'updated');
const calls = () => world.hubspot.calls().byEndpoint['POST /crm/objects/2026-09/contacts/batch/update'] ?? 0;
const row = (id: string | undefined) =>
  world.deps.db.prisma.recordWrite.findUniqueOrThrow({
    where: { portalId_objectTypeId_recordId: { portalId, objectTypeId: '0-1', recordId: BigInt(id ?? 0) } },
  });

describe('writing records', () => {
  it('writes facts to contact and company, a hundred a call, and nothing the second time', async () => {
    const ids = seedContacts(230);
    const { companies } = world.hubspot.seed({
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await save(ids.map((_, n) => customer(n)));
    expect(await sync()).toEqual({ ok: true, value: { written: 231, parked: 0, gone: 0 } });
    expect(calls()).toBe(3);
    expect(value(ids[7], 'clearsync_mrr')).toBe('49.00');
    expect(value(ids[7], 'clearsync_payment_health')).toBe('healthy');
    expect(value(companies['acme'], 'clearsync_mrr', '0-2')).toBe('11270.00');
    expect(value(companies['acme'], 'clearsync_billing_contacts', '0-2')).toBe('230');
    const before = world.hubspot.calls().total;
    await save(
      ids.map((_, n) => customer(n)),
      1_770_000_000_000,
    );
    expect(await sync()).toEqual({ ok: true, value: { written: 0, parked: 0, gone: 0 } });
    expect(world.hubspot.calls().total).toBe(before);
    expect(updates()).toHaveLength(231);
  });

  it('sends only what changed, with the time of the reading, and keeps the value before in the ledger', async () => {
    const [id] = seedContacts(2);
    await save([customer(0), customer(1)]);
    await sync();
    await save([customer(0, { mrr: [{ amount: 9900, currency: 'usd' }] })], 1_770_000_000_000);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 1 } });
    const sent = updates().at(-1);
    expect(sent).toMatchObject({ id, properties: { clearsync_mrr: '99.00' } });
    expect(Object.keys(sent?.properties ?? {}).sort()).toEqual(
      expect.arrayContaining(['clearsync_last_synced_at', 'clearsync_mrr']),
    );
    expect(Object.keys(sent?.properties ?? {})).not.toContain('clearsync_payment_health');
    const [entry] = await world.deps.db.prisma.ledger.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(entry).toMatchObject({
      action: 'update',
      before: expect.objectContaining({ clearsync_mrr: '49.00' }),
      after: expect.objectContaining({ clearsync_mrr: '99.00' }),
    });
  });

  it('parks what HubSpot refuses of a batch, in its words, and writes the neighbours', async () => {
    const ids = seedContacts(100);
    await save(ids.map((_, n) => customer(n)));
    for (const n of [3, 50, 99]) {
      await world.control('faults', {
        kind: 'reject_record',
        record: ids[n],
        message: `value ${n} is wrong`,
        property: 'clearsync_plan',
        times: 0,
      });
    }
    expect(await sync()).toEqual({ ok: true, value: { written: 97, parked: 3, gone: 0 } });
    expect(calls()).toBe(1);
    expect(await row(ids[50])).toMatchObject({
      state: 'parked',
      reason: expect.stringContaining('value 50 is wrong'),
    });
    expect(value(ids[51], 'clearsync_mrr')).toBe('49.00');
    expect(await sync()).toMatchObject({ ok: true, value: { written: 0, parked: 0 } });
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    await save([customer(50, { paymentHealth: 'overdue' })]);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(await row(ids[50])).toMatchObject({ state: 'written', reason: null });
  });

  it('writes without a property that an admin removed, says so, and fills it again once it is back', async () => {
    const ids = seedContacts(30);
    await save(ids.map((_, n) => customer(n)));
    await sync();
    await world.control('admin', { deleteProperty: { objectTypeId: '0-1', name: 'clearsync_mrr' } });
    await save(
      ids.map((_, n) => customer(n, { paymentHealth: 'overdue', mrr: [{ amount: 100, currency: 'usd' }] })),
    );
    const before = calls();
    expect(await sync()).toMatchObject({ ok: true, value: { written: 30, parked: 0 } });
    expect(calls() - before).toBe(2);
    expect(value(ids[0], 'clearsync_payment_health')).toBe('overdue');
    const broken = (await listPortalProperties(world.deps.db, portalId)).filter(
      ({ state }) => state === 'broken',
    );
    expect(broken).toMatchObject([{ objectTypeId: '0-1', name: 'clearsync_mrr' }]);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 0 } });
    await ensureProperties(world.deps, portalId);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 30 } });
    expect(value(ids[0], 'clearsync_mrr')).toBe('1.00');
  });

  it('unlinks a record that was deleted, and follows a merge at the next linking', async () => {
    const ids = seedContacts(3);
    await save([customer(0), customer(1), customer(2)]);
    await sync();
    await world.control('delete', { objectTypeId: '0-1', ids: [ids[0]] });
    await world.control('merge', { objectTypeId: '0-1', primaryId: ids[1], otherId: ids[2] });
    await save([0, 1, 2].map((n) => customer(n, { paymentHealth: 'disputed' })));
    expect(await sync()).toEqual({ ok: true, value: { written: 0, parked: 0, gone: 3 } });
    const links = await world.deps.db.prisma.link.findMany({
      where: { objectTypeId: '0-1' },
      orderBy: { customerId: 'asc' },
    });
    expect(links[0]).toMatchObject({
      recordId: null,
      method: 'record_gone',
      reason: expect.stringContaining('no longer in HubSpot'),
    });
    expect(await sync()).toMatchObject({ ok: true, value: { written: 1 } });
    const again = await world.deps.db.prisma.link.findMany({
      where: { objectTypeId: '0-1' },
      orderBy: { customerId: 'asc' },
    });
    expect(again[0]).toMatchObject({ recordId: null, method: 'no_record' });
    expect(again[1]?.recordId).not.toBeNull();
    expect(again[2]?.recordId).toBe(again[1]?.recordId);
  });

  it('empties a record that lost its customer', async () => {
    const [old, fresh] = seedContacts(2);
    await save([customer(0)]);
    await sync();
    await save([customer(0, { email: 'a1@acme.com' })]);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 2 } });
    expect(value(old, 'clearsync_mrr') ?? '').toBe('');
    expect(value(fresh, 'clearsync_mrr')).toBe('49.00');
    expect(await sync()).toMatchObject({ ok: true, value: { written: 0 } });
  });

  it('counts each customer once, and leaves test data out where live data is', async () => {
    const [id] = seedContacts(1);
    const test = await addConnection(world.deps.db, portalId, false);
    await save([customer(0), customer(1, { email: 'a0@acme.com' })]);
    await saveCustomers(world.deps.db, portalId, test, [
      customer(2, { email: 'a0@acme.com', livemode: false }),
    ]);
    await linkRecords(world.deps, portalId, test, options);
    expect(await sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(value(id, 'clearsync_mrr')).toBe('98.00');
  });

  it.each(['commit_then_error', 'commit_then_reset', 'cut_body'])(
    'writes the same once more after %s',
    async (kind) => {
      const ids = seedContacts(5);
      await save(ids.map((_, n) => customer(n)));
      await world.control('faults', { kind, path: '/batch/update' });
      expect(await sync()).toMatchObject({ ok: true, value: { written: 5 } });
      expect(await row(ids[0])).toMatchObject({ state: 'written' });
    },
  );

  it('stops at a revoked access with the finished batches saved, and goes on after a new install', async () => {
    const ids = seedContacts(150);
    await save(ids.map((_, n) => customer(n)));
    await linkRecords(world.deps, portalId, connectionId, options);
    await fillWrites(world.deps, portalId, options);
    await world.control('uninstall', {});
    expect(await writeRecords(world.deps, portalId, options)).toMatchObject({
      ok: false,
      failure: { kind: 'revoked' },
    });
    expect(updates()).toHaveLength(0);
    await installPortal(world);
    const seen: [number, number][] = [];
    const outcome = await writeRecords(world.deps, portalId, {
      ...options,
      onProgress: (done, total) => void seen.push([done, total]),
    });
    expect(outcome).toMatchObject({ ok: true, value: { written: 150 } });
    expect(seen.at(-1)).toEqual([150, 150]);
  });
});

describe("HubSpot's rate", () => {
  it('is used without a single refusal', async () => {
    await world.close();
    world = await startHubSpotWorld();
    portalId = await installPortal(world);
    connectionId = await addConnection(world.deps.db, portalId);
    await ensureProperties(world.deps, portalId);
    const ids = seedContacts(130);
    await save(ids.map((_, n) => customer(n, { email: `a${n}@company-${n}.com` })));
    await Promise.all(Array.from({ length: 150 }, () => ensureProperties(world.deps, portalId)));
    expect(await sync()).toMatchObject({ ok: true });
    const { throttled, peakPer10Seconds, maxInFlight } = world.hubspot.calls();
    expect(throttled).toBe(0);
    expect(peakPer10Seconds).toBeGreaterThanOrEqual(95);
    expect(maxInFlight).toBeLessThanOrEqual(8 + 3);
  });
});
