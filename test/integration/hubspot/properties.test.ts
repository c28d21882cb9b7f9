import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import { listPortalProperties } from '../../../server/store/properties/listPortalProperties.ts';
import { ensureProperties } from '../../../server/sync/properties/ensureProperties.ts';
import { propertyPlans } from '../../../server/sync/propertyPlans.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';

let world: HubSpotWorld;
let portalId: bigint;
beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  portalId = await installPortal(world);
});
afterEach(() => world.close());

const ensure = () => ensureProperties(world.deps, portalId);
const made = () => world.hubspot.journal().filter(({ action }) => action === 'property');
const rows = () => listPortalProperties(world.deps.db, portalId);
/** All but the comment of a cancellation, which is off. */
const all = 100;
const OFF = 'Off: holds what customers wrote.';
const wanted = async () => (await rows()).filter(({ reason }) => reason !== OFF);

describe('our properties in a portal', () => {
  it('are made with their group on both objects, and not again', async () => {
    expect((await ensure()).ok).toBe(true);
    expect(made()).toHaveLength(all);
    expect((await wanted()).every(({ state }) => state === 'created')).toBe(true);
    const store = world.hubspot.portal.objects['0-1'].properties;
    expect(store.find('clearsync_mrr')).toMatchObject({ type: 'number', groupName: 'clearsync_billing' });
    expect(store.groups.get('clearsync_billing')).toMatchObject({ label: 'ClearSync billing' });
    const before = world.hubspot.calls().total;
    expect((await ensure()).ok).toBe(true);
    expect(made()).toHaveLength(all);
    expect(world.hubspot.calls().total - before).toBe(3);
  });

  it('fit a small portal by rank, with the reason of each that is left out', async () => {
    await world.control('admin', { customPropertyLimit: { overall: 10, perObject: 10 } });
    expect((await ensure()).ok).toBe(true);
    expect(world.hubspot.calls().byStatus['400']).toBeUndefined();
    const created = (await rows()).filter(({ state }) => state === 'created');
    const first = billingProperties.slice(0, 5).map(({ name }) => name);
    expect(new Set(created.map(({ name }) => name))).toEqual(new Set(first));
    expect(created).toHaveLength(10);
    const skipped = (await wanted()).filter(({ state }) => state === 'skipped');
    expect(skipped).toHaveLength(all - 10);
    expect(skipped.every(({ reason }) => reason?.includes('10 custom properties'))).toBe(true);
    const portal = await world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId } });
    expect(portal.propertyLimits).toMatchObject({ overallLimit: 10, overallUsage: 10 });
  });

  it('are made later when the portal has more room', async () => {
    await world.control('admin', { customPropertyLimit: { overall: 4, perObject: 4 } });
    await ensure();
    await world.control('admin', { customPropertyLimit: { overall: 1000, perObject: 1000 } });
    await ensure();
    expect((await wanted()).every(({ state }) => state === 'created')).toBe(true);
  });

  it("keep an admin's options and get ours beside them", async () => {
    await ensure();
    const options = [{ label: 'VIP', value: 'vip', displayOrder: 0, hidden: false }];
    const name = 'clearsync_customer_status';
    await world.control('admin', {
      retypeProperty: { objectTypeId: '0-1', name, type: 'enumeration', fieldType: 'select', options },
    });
    await ensure();
    const values = world.hubspot.portal.objects['0-1'].properties
      .find(name)
      ?.options.map(({ value }) => value);
    expect(values?.[0]).toBe('vip');
    expect(values).toContain('past_due');
  });

  it('keep labels that an admin gave our options, and what is hidden', async () => {
    await ensure();
    const name = 'clearsync_payment_health';
    const options = [
      { label: 'Top', value: 'healthy', displayOrder: 3, hidden: false },
      { label: 'Disputed', value: 'disputed', displayOrder: 1, hidden: true },
    ];
    await world.control('admin', {
      retypeProperty: { objectTypeId: '0-1', name, type: 'enumeration', fieldType: 'radio', options },
    });
    expect((await ensure()).ok).toBe(true);
    const kept = world.hubspot.portal.objects['0-1'].properties.find(name);
    expect(kept?.options.slice(0, 2)).toEqual(options);
    expect(kept?.options).toHaveLength(9);
    expect(kept?.fieldType).toBe('radio');
    expect((await wanted()).every(({ state }) => state === 'created')).toBe(true);
  });

  it('fit by rank over all packs, to contacts and companies in turn', async () => {
    await world.control('admin', { customPropertyLimit: { overall: 85, perObject: 60 } });
    expect((await ensure()).ok).toBe(true);
    const created = (await rows()).filter(({ state }) => state === 'created');
    const names = (id: string) =>
      created.filter(({ objectTypeId }) => objectTypeId === id).map(({ name }) => name);
    const ranked = billingProperties.filter(({ offBecause }) => offBecause === null);
    const first = (count: number) => new Set(ranked.slice(0, count).map(({ name }) => name));
    expect(new Set(names('0-1'))).toEqual(first(43));
    expect(new Set(names('0-2'))).toEqual(first(42));
  });

  it('are told to the settings: how many of them are there, and why the others are not', async () => {
    await world.control('admin', { customPropertyLimit: { overall: 1000, perObject: 48 } });
    await ensure();
    const { propertyLimits } = await world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId } });
    const [contacts, companies] = propertyPlans(propertyLimits, await rows());
    expect(contacts).toMatchObject({ label: 'Contacts', planned: 49, created: 48, limit: 48, usage: 48 });
    expect(contacts?.skipped).toEqual([
      {
        label: 'Created or filled by backfill',
        reason: 'This HubSpot account has no room for another custom property on this object.',
      },
      { label: 'Cancellation comment', reason: OFF },
    ]);
    expect(companies).toMatchObject({ label: 'Companies', planned: 51, created: 48 });
    expect(companies?.skipped.map(({ label }) => label)).toContain('Billing email');
  });

  it('are left alone and called broken when somebody gave one another type', async () => {
    await ensure();
    await world.control('admin', {
      retypeProperty: { objectTypeId: '0-2', name: 'clearsync_mrr', type: 'string', fieldType: 'text' },
    });
    await ensure();
    const broken = (await rows()).filter(({ state }) => state === 'broken');
    expect(broken).toMatchObject([
      { objectTypeId: '0-2', name: 'clearsync_mrr', reason: expect.stringContaining('must be "Number"') },
    ]);
  });

  it('are tried without the limits when HubSpot does not tell them, and keep its words', async () => {
    await world.control('admin', { customPropertyLimit: { overall: 6, perObject: 6 } });
    await world.control('faults', { kind: 'missing_scopes', path: '/crm/limits/', times: 0 });
    expect((await ensure()).ok).toBe(true);
    const states = await wanted();
    expect(states.filter(({ state }) => state === 'created')).toHaveLength(6);
    expect(states.find(({ state }) => state === 'skipped')?.reason).toContain('reached its limit of 6');
  });
});
