import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPortalProperties } from '../../../server/store/properties/listPortalProperties.ts';
import { ensureProperties } from '../../../server/sync/properties/ensureProperties.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
beforeEach(async () => {
  world = await startWritingWorld();
});
afterEach(() => world.close());

describe('H9 properties that somebody changed', () => {
  it('writes without a property that an admin removed, says so, and fills it again once it is back', async () => {
    const ids = world.seedContacts(30);
    await world.save(ids.map((_, n) => numbered(n)));
    await world.sync();
    await world.control('admin', { deleteProperty: { objectTypeId: '0-1', name: 'clearsync_mrr' } });
    await world.save(
      ids.map((_, n) => numbered(n, { paymentHealth: 'overdue', mrr: [{ amount: 100, currency: 'usd' }] })),
    );
    const before = world.calls();
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 30, parked: 0 } });
    expect(world.calls() - before).toBe(2);
    expect(world.value(ids[0], 'clearsync_payment_health')).toBe('overdue');
    const broken = (await listPortalProperties(world.deps.db, world.portalId)).filter(
      ({ state }) => state === 'broken',
    );
    expect(broken).toMatchObject([{ objectTypeId: '0-1', name: 'clearsync_mrr' }]);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0 } });
    await ensureProperties(world.deps, world.portalId);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 30 } });
    expect(world.value(ids[0], 'clearsync_mrr')).toBe('1.00');
  });

  it('fills a property again that was deleted and made again between two imports', async () => {
    const ids = world.seedContacts(2);
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    await world.control('admin', { deleteProperty: { objectTypeId: '0-1', name: 'clearsync_mrr' } });
    // HubSpot keeps the values of a deleted property for 90 days only.
    world.hubspot.clock.advance(91 * 86_400_000);
    expect((await ensureProperties(world.deps, world.portalId)).ok).toBe(true);
    expect(world.value(ids[0], 'clearsync_mrr') ?? '').toBe('');
    const before = world.updates().length;
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 2, parked: 0 } });
    expect(Object.keys(world.updates()[before]?.properties ?? {})).toContain('clearsync_mrr');
    expect(world.value(ids[0], 'clearsync_mrr')).toBe('49.00');
    await ensureProperties(world.deps, world.portalId);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0 } });
  });

  it('says why a deleted property is not made again in a full portal, and fills it once there is room', async () => {
    const ids = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.sync();
    await world.control('admin', {
      deleteProperty: { objectTypeId: '0-1', name: 'clearsync_plan' },
      customPropertyLimit: { perObject: 48 },
    });
    await ensureProperties(world.deps, world.portalId);
    const plan = async () =>
      (await listPortalProperties(world.deps.db, world.portalId)).find(
        ({ name, objectTypeId }) => name === 'clearsync_plan' && objectTypeId === '0-1',
      );
    expect(await plan()).toMatchObject({ state: 'skipped', reason: expect.stringContaining('no room') });
    expect(await world.sync()).toMatchObject({ ok: true, value: { parked: 0 } });
    await world.control('admin', { customPropertyLimit: { perObject: 1000 } });
    await ensureProperties(world.deps, world.portalId);
    expect(await plan()).toMatchObject({ state: 'created', reason: null });
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(await world.row(ids[0])).toMatchObject({
      written: expect.objectContaining({ clearsync_plan: '' }),
    });
  });

  it('leaves a property of another type alone, and fills it again once somebody set it back', async () => {
    const ids = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.sync();
    const retype = (type: string, fieldType: string) =>
      world.control('admin', {
        retypeProperty: { objectTypeId: '0-1', name: 'clearsync_mrr', type, fieldType },
      });
    await retype('date', 'date');
    await ensureProperties(world.deps, world.portalId);
    await world.save([numbered(0, { mrr: [{ amount: 100, currency: 'usd' }], paymentHealth: 'overdue' })]);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1, parked: 0 } });
    expect(world.value(ids[0], 'clearsync_mrr')).toBe('49.00');
    expect(world.value(ids[0], 'clearsync_payment_health')).toBe('overdue');
    await retype('number', 'number');
    await ensureProperties(world.deps, world.portalId);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(world.value(ids[0], 'clearsync_mrr')).toBe('1.00');
  });

  it('puts an option back that an admin removed, beside theirs, and writes what it was refused for', async () => {
    const ids = world.seedContacts(250);
    await world.save(ids.map((_, n) => numbered(n)));
    const name = 'clearsync_customer_status';
    const options = [{ label: 'VIP', value: 'vip', displayOrder: 0, hidden: true }];
    await world.control('admin', {
      retypeProperty: { objectTypeId: '0-1', name, type: 'enumeration', fieldType: 'select', options },
    });
    const changed = () =>
      world.hubspot.journal().filter(({ action, other }) => action === 'property' && other === name).length;
    const before = changed();
    expect(await world.sync()).toEqual({ ok: true, value: { written: 250, parked: 0, gone: 0 } });
    expect(changed() - before).toBe(1);
    expect(world.calls()).toBe(6);
    expect(world.value(ids[249], name)).toBe('never_paid');
    const [first, ...others] = world.hubspot.portal.objects['0-1'].properties.find(name)?.options ?? [];
    expect(first).toEqual(options[0]);
    expect(others.map((option) => option.value)).toContain('never_paid');
  });

  it('tells a missing property from a missing option on the same record', async () => {
    const ids = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.control('admin', { deleteProperty: { objectTypeId: '0-1', name: 'clearsync_mrr' } });
    await world.control('admin', {
      retypeProperty: {
        objectTypeId: '0-1',
        name: 'clearsync_payment_health',
        type: 'enumeration',
        fieldType: 'select',
        options: [],
      },
    });
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1, parked: 0 } });
    expect(world.value(ids[0], 'clearsync_payment_health')).toBe('healthy');
    const properties = await listPortalProperties(world.deps.db, world.portalId);
    expect(properties.filter(({ state }) => state === 'broken')).toMatchObject([{ name: 'clearsync_mrr' }]);
  });

  it('parks a record when HubSpot will not take the option back, and tries it again after the next look', async () => {
    const ids = world.seedContacts(1);
    await world.save([numbered(0)]);
    const name = 'clearsync_mode';
    await world.control('admin', {
      retypeProperty: { objectTypeId: '0-1', name, type: 'enumeration', fieldType: 'select', options: [] },
    });
    await world.control('faults', { kind: 'missing_scopes', path: `/0-1/${name}`, times: 1 });
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0, parked: 1 } });
    expect(await world.row(ids[0])).toMatchObject({
      state: 'parked',
      reason: expect.stringContaining('live'),
    });
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    await ensureProperties(world.deps, world.portalId);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1, parked: 0 } });
    expect(world.value(ids[0], name)).toBe('live');
  });
});
