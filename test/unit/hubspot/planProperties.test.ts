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
/** All but the one that is off. */
const perContact = 49;
const perCompany = 51;
const OFF = {
  name: 'clearsync_cancel_comment',
  state: 'skipped',
  reason: 'Off: holds what customers wrote.',
};

const found = (name: string, type: string, fieldType: string, options: Property['options'] = []) => {
  const texts = { name, label: '', type, fieldType, groupName: '' };
  const property: Property = { ...texts, options, hasUniqueValue: false };
  return new Map<ObjectTypeId, Property[]>([['0-2', [property]]]);
};

describe('fitting properties into a portal', () => {
  it('makes all where there is room', () => {
    const plan = planProperties(nothing, limits(1000, 1000, 1000));
    expect(plan.create).toHaveLength(perContact + perCompany);
    expect(plan.known).toEqual(['0-1', '0-2'].map((objectTypeId) => ({ objectTypeId, ...OFF })));
  });

  it('gives places away by rank, to contacts and companies in turn, and what only companies have last', () => {
    const { create } = planProperties(nothing, limits(1000, 1000, 1000));
    const ranks = new Map(billingProperties.map(({ name, rank }) => [name, rank]));
    const order = create.map(({ objectTypeId, draft }) => [ranks.get(draft.name), objectTypeId]);
    const shared = Array.from({ length: 50 }, (_, at) => at + 1).filter((rank) => rank !== 44);
    expect(order).toEqual([
      ...shared.flatMap((rank) => [
        [rank, '0-1'],
        [rank, '0-2'],
      ]),
      [51, '0-2'],
      [52, '0-2'],
    ]);
  });

  it('makes what is off only where somebody asked for it', () => {
    const made = (on?: ReadonlySet<string>) =>
      planProperties(nothing, null, on).create.filter(({ draft }) => draft.name === OFF.name).length;
    expect(made()).toBe(0);
    expect(made(new Set([OFF.name]))).toBe(2);
  });

  it('keeps what is off now and was on before, to be emptied', () => {
    const { create, known } = planProperties(found(OFF.name, 'string', 'textarea'), null);
    expect(create.map(({ draft }) => draft.name)).not.toContain(OFF.name);
    expect(known).toContainEqual({ objectTypeId: '0-2', name: OFF.name, state: 'created', reason: null });
    expect(known).toContainEqual({ objectTypeId: '0-1', ...OFF });
  });

  it('gives ten places to the first ranks of both objects in turn, and says why the rest is left out', () => {
    const plan = planProperties(nothing, limits(10, 10, 10));
    const names = (id: string) =>
      plan.create.filter(({ objectTypeId }) => objectTypeId === id).map(({ draft }) => draft.name);
    const first = billingProperties.slice(0, 5).map(({ name }) => name);
    expect(names('0-1')).toEqual(first);
    expect(names('0-2')).toEqual(first);
    const left = plan.known.filter(({ name }) => name !== OFF.name);
    expect(left).toHaveLength(perContact + perCompany - 10);
    expect(
      left.every(({ state, reason }) => state === 'skipped' && reason?.includes('10 custom properties')),
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
    const name = 'clearsync_customer_status';
    const plan = planProperties(found(name, 'enumeration', 'select', [own, renamed]), limits(0, 0, 0));
    expect(plan.create).toEqual([]);
    const [merge] = plan.merge;
    expect(merge?.options.slice(0, 2)).toEqual([own, renamed]);
    expect(merge?.options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['past_due', 'churned', 'other']),
    );
    expect(merge?.options.filter(({ value }) => value === 'paying')).toHaveLength(1);
    expect(plan.known).toContainEqual({ objectTypeId: '0-2', name, state: 'created', reason: null });
  });

  it.each([
    ['clearsync_mrr', 'string', 'text', 'it is "Single-line text" and must be "Number"'],
    ['clearsync_plan', 'string', 'html', 'it is "string/html" and must be "Single-line text"'],
    ['clearsync_plan', 'enumeration', '', 'it is "enumeration" and must be "Single-line text"'],
    [
      'clearsync_next_renewal_date',
      'datetime',
      'date',
      'it is "Date and time picker" and must be "Date picker"',
    ],
    [
      'clearsync_payment_health',
      'enumeration',
      'checkbox',
      'it is "Multiple checkboxes" and must be "Dropdown',
    ],
    [
      'clearsync_dispute_open',
      'enumeration',
      'select',
      'it is "Dropdown select" and must be "Single checkbox"',
    ],
  ])('leaves %s alone as %s/%s, and says how to mend it', (name, type, fieldType, words) => {
    const plan = planProperties(found(name, type, fieldType), limits(0, 0, 0));
    expect(plan.merge).toEqual([]);
    expect(plan.known).toContainEqual({
      objectTypeId: '0-2',
      name,
      state: 'broken',
      reason: expect.stringContaining(words),
    });
  });

  it.each([
    ['clearsync_plan', 'string', 'textarea'],
    ['clearsync_stripe_customer_ids', 'string', 'text'],
    ['clearsync_payment_health', 'enumeration', 'radio'],
    ['clearsync_mrr', 'number', ''],
  ])('goes on with %s as %s/%s, which takes the same values', (name, type, fieldType) => {
    const plan = planProperties(found(name, type, fieldType), limits(0, 0, 0));
    expect(plan.known).toContainEqual({ objectTypeId: '0-2', name, state: 'created', reason: null });
  });

  it('tries everything when the limits are not told', () => {
    expect(planProperties(nothing, null).create).toHaveLength(perContact + perCompany);
  });
});
