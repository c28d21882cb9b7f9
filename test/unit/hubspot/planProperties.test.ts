import { describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import type { PropertyLimits } from '../../../server/hubspot/limits/fetchPropertyLimits.ts';
import type { Property } from '../../../server/hubspot/properties/property.ts';
import type { ObjectTypeId } from '../../../server/hubspot/records/batchReply.ts';
import { planProperties } from '../../../server/sync/properties/planProperties.ts';

const limits = (overall: number, contacts: number, companies: number): PropertyLimits => ({
  overallLimit: overall,
  overallUsage: 0,
  byObjectType: [
    { objectTypeId: '0-1', pluralLabel: 'Contacts', limit: contacts, usage: 0 },
    { objectTypeId: '0-2', pluralLabel: 'Companies', limit: companies, usage: 0 },
  ],
});

const nothing = new Map<ObjectTypeId, Property[]>();
const perContact = billingProperties.filter(({ objects }) => objects.includes('contacts')).length;
const perCompany = billingProperties.filter(({ objects }) => objects.includes('companies')).length;

describe('fitting properties into a portal', () => {
  it('makes all where there is room', () => {
    const plan = planProperties(nothing, limits(1000, 1000, 1000));
    expect(plan.create).toHaveLength(perContact + perCompany);
    expect(plan.known).toEqual([]);
  });

  it('gives ten places to the first ranks of both objects in turn, and says why the rest is left out', () => {
    const plan = planProperties(nothing, limits(10, 10, 10));
    const names = (id: string) =>
      plan.create.filter(({ objectTypeId }) => objectTypeId === id).map(({ draft }) => draft.name);
    const first = billingProperties.slice(0, 5).map(({ name }) => name);
    expect(names('0-1')).toEqual(first);
    expect(names('0-2')).toEqual(first);
    expect(plan.known).toHaveLength(perContact + perCompany - 10);
    expect(
      plan.known.every(
        ({ state, reason }) => state === 'skipped' && reason?.includes('10 custom properties'),
      ),
    ).toBe(true);
  });

  it('keeps an object within its own limit and still fills the other', () => {
    const plan = planProperties(nothing, limits(1000, 3, 1000));
    expect(plan.create.filter(({ objectTypeId }) => objectTypeId === '0-1')).toHaveLength(3);
    expect(plan.create.filter(({ objectTypeId }) => objectTypeId === '0-2')).toHaveLength(perCompany);
  });

  it('needs no place for what exists, adds options behind the others and takes none away', () => {
    const own = { label: 'VIP', value: 'vip', displayOrder: 0, hidden: false };
    const renamed = { label: 'Pays well', value: 'paying', displayOrder: 1, hidden: true };
    const status = {
      name: 'clearsync_customer_status',
      label: '',
      type: 'enumeration',
      groupName: '',
      options: [own, renamed],
    };
    const plan = planProperties(new Map([['0-1', [status]]]), limits(0, 0, 0));
    expect(plan.create).toEqual([]);
    const [merge] = plan.merge;
    expect(merge?.options.slice(0, 2)).toEqual([own, renamed]);
    expect(merge?.options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['past_due', 'churned', 'other']),
    );
    expect(merge?.options.filter(({ value }) => value === 'paying')).toHaveLength(1);
    expect(plan.known).toContainEqual({
      objectTypeId: '0-1',
      name: status.name,
      state: 'created',
      reason: null,
    });
  });

  it('leaves a property of another type alone and says so', () => {
    const mrr = { name: 'clearsync_mrr', label: '', type: 'string', groupName: '', options: [] };
    const plan = planProperties(new Map([['0-2', [mrr]]]), limits(0, 0, 0));
    expect(
      plan.known.find(({ name, objectTypeId }) => name === mrr.name && objectTypeId === '0-2'),
    ).toMatchObject({
      state: 'broken',
      reason: expect.stringContaining('string instead of number'),
    });
  });

  it('tries everything when the limits are not told', () => {
    expect(planProperties(nothing, null).create).toHaveLength(perContact + perCompany);
  });
});
