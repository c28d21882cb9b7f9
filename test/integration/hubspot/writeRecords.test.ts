import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linkRecords } from '../../../server/sync/link/linkRecords.ts';
import { ensureProperties } from '../../../server/sync/properties/ensureProperties.ts';
import { fillWrites } from '../../../server/sync/write/fillWrites.ts';
import { writeRecords } from '../../../server/sync/write/writeRecords.ts';
import { installPortal } from '../../support/installPortal.ts';
import { addConnection, saveCustomers } from '../../support/linkedCustomers.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
beforeEach(async () => {
  world = await startWritingWorld();
});
afterEach(() => world.close());

const options = { runId: null, cause: 'import' };

describe('writing records', () => {
  it('writes facts to contact and company, a hundred a call, and nothing the second time', async () => {
    const ids = world.seedContacts(230);
    const { companies } = world.hubspot.seed({
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await world.save(ids.map((_, n) => numbered(n)));
    expect(await world.sync()).toEqual({ ok: true, value: { written: 231, parked: 0, gone: 0 } });
    expect(world.calls()).toBe(3);
    expect(world.value(ids[7], 'clearsync_mrr')).toBe('49.00');
    expect(world.value(ids[7], 'clearsync_payment_health')).toBe('healthy');
    expect(world.value(companies['acme'], 'clearsync_mrr', '0-2')).toBe('11270.00');
    expect(world.value(companies['acme'], 'clearsync_billing_contacts', '0-2')).toBe('230');
    const before = world.hubspot.calls().total;
    await world.save(
      ids.map((_, n) => numbered(n)),
      1_770_000_000_000,
    );
    expect(await world.sync()).toEqual({ ok: true, value: { written: 0, parked: 0, gone: 0 } });
    expect(world.hubspot.calls().total).toBe(before);
    expect(world.updates()).toHaveLength(231);
  });

  it('sends only what changed, with the time of the reading, and keeps the value before in the ledger', async () => {
    const [id] = world.seedContacts(2);
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    await world.save([numbered(0, { mrr: [{ amount: 9900, currency: 'usd' }] })], 1_770_000_000_000);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    const sent = world.updates().at(-1);
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

  it('H5 parks what HubSpot refuses of a batch, in its words, and writes the neighbours', async () => {
    const ids = world.seedContacts(100);
    await world.save(ids.map((_, n) => numbered(n)));
    for (const n of [3, 50, 99]) {
      await world.control('faults', {
        kind: 'reject_record',
        record: ids[n],
        message: `value ${n} is wrong`,
        property: 'clearsync_plan',
        times: 0,
      });
    }
    expect(await world.sync()).toEqual({ ok: true, value: { written: 97, parked: 3, gone: 0 } });
    expect(world.calls()).toBe(1);
    expect(await world.row(ids[50])).toMatchObject({
      state: 'parked',
      reason: expect.stringContaining('value 50 is wrong'),
    });
    expect(world.value(ids[51], 'clearsync_mrr')).toBe('49.00');
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0, parked: 0 } });
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    await world.save([numbered(50, { paymentHealth: 'overdue' })]);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(await world.row(ids[50])).toMatchObject({ state: 'written', reason: null });
  });

  it('unlinks a record that was deleted, follows a merge, and makes or links nothing by itself', async () => {
    const ids = world.seedContacts(3);
    await world.save([numbered(0), numbered(1), numbered(2)]);
    await world.sync();
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { createContacts: 'all' },
    });
    await world.control('delete', { objectTypeId: '0-1', ids: [ids[0]] });
    const merged = await world.control('merge', { objectTypeId: '0-1', primaryId: ids[1], otherId: ids[2] });
    const { id } = z.object({ id: z.string() }).parse(merged);
    await world.save([0, 1, 2].map((n) => numbered(n, { paymentHealth: 'disputed' })));
    expect(await world.sync()).toEqual({ ok: true, value: { written: 1, parked: 0, gone: 1 } });
    const links = () =>
      world.deps.db.prisma.link.findMany({
        where: { objectTypeId: '0-1' },
        orderBy: { customerId: 'asc' },
      });
    const [deleted, ...both] = await links();
    expect(deleted).toMatchObject({
      recordId: null,
      method: 'record_deleted',
      reason: expect.stringContaining('was deleted in HubSpot on'),
    });
    for (const link of both) {
      expect(link).toMatchObject({ recordId: BigInt(id), method: 'email' });
      expect(link.reason).toContain(`HubSpot merged its record into ${id}`);
    }
    expect(world.value(id, 'clearsync_mrr')).toBe('98.00');
    expect(world.value(id, 'clearsync_payment_health')).toBe('disputed');
    const before = await links();
    expect(await world.sync()).toEqual({ ok: true, value: { written: 0, parked: 0, gone: 0 } });
    expect(await links()).toEqual(before);
    expect(await world.deps.db.prisma.ledger.count({ where: { recordId: BigInt(ids[1] ?? 0) } })).toBe(0);
  });

  it('empties a record that lost its customer', async () => {
    const [old, fresh] = world.seedContacts(2);
    await world.save([numbered(0)]);
    await world.sync();
    await world.deps.db.prisma.link.updateMany({
      where: { recordId: BigInt(old ?? 0) },
      data: { recordId: BigInt(fresh ?? 0), method: 'manual', pinned: true },
    });
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 2 } });
    expect(world.value(old, 'clearsync_mrr') ?? '').toBe('');
    expect(world.value(fresh, 'clearsync_mrr')).toBe('49.00');
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0 } });
  });

  it('counts each customer once, and leaves test data out where live data is', async () => {
    const [id] = world.seedContacts(1);
    const test = await addConnection(world.deps.db, world.portalId, false);
    await world.save([numbered(0), numbered(1, { email: 'a0@acme.com' })]);
    await saveCustomers(world.deps.db, world.portalId, test, [
      numbered(2, { email: 'a0@acme.com', livemode: false }),
    ]);
    await linkRecords(world.deps, world.portalId, test, options);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(world.value(id, 'clearsync_mrr')).toBe('98.00');
  });

  it.each(['commit_then_error', 'commit_then_reset', 'cut_body'])(
    'H3 writes the same once more after %s',
    async (kind) => {
      const ids = world.seedContacts(5);
      await world.save(ids.map((_, n) => numbered(n)));
      await world.control('faults', { kind, path: '/batch/update' });
      expect(await world.sync()).toMatchObject({ ok: true, value: { written: 5 } });
      expect(await world.row(ids[0])).toMatchObject({ state: 'written' });
    },
  );

  it('H8 stops at a revoked access with the finished batches saved, and goes on after a new install', async () => {
    const ids = world.seedContacts(150);
    await world.save(ids.map((_, n) => numbered(n)));
    await linkRecords(world.deps, world.portalId, world.connectionId, options);
    await fillWrites(world.deps, world.portalId, options);
    await world.control('uninstall', {});
    expect(await writeRecords(world.deps, world.portalId, options)).toMatchObject({
      ok: false,
      failure: { kind: 'revoked' },
    });
    expect(world.updates()).toHaveLength(0);
    await installPortal(world);
    const seen: [number, number][] = [];
    const outcome = await writeRecords(world.deps, world.portalId, {
      ...options,
      onProgress: (done, total) => void seen.push([done, total]),
    });
    expect(outcome).toMatchObject({ ok: true, value: { written: 150 } });
    expect(seen.at(-1)).toEqual([150, 150]);
  });
});

describe("HubSpot's rate", () => {
  it('H1 is used without a single refusal', async () => {
    await world.close();
    world = await startWritingWorld({});
    const ids = world.seedContacts(130);
    await world.save(ids.map((_, n) => numbered(n, { email: `a${n}@company-${n}.com` })));
    await Promise.all(Array.from({ length: 150 }, () => ensureProperties(world.deps, world.portalId)));
    expect(await world.sync()).toMatchObject({ ok: true });
    const { throttled, peakPer10Seconds, maxInFlight } = world.hubspot.calls();
    expect(throttled).toBe(0);
    expect(peakPer10Seconds).toBeGreaterThanOrEqual(95);
    expect(maxInFlight).toBeLessThanOrEqual(8 + 3);
  });
});
