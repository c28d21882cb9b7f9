import type { CardRisk } from '@clearsync/contract/card';
import { DescriptionListItem, Text } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opened, ready } from './support/card.tsx';
import { holdTimers } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const usd = (amount: number) => ({ amount, currency: 'usd' });
const discount = (before: number | null, after: number | null): CardRisk => ({
  kind: 'discount_ends',
  on: '2026-12-01',
  before: before === null ? null : usd(before),
  after: after === null ? null : usd(after),
});

/** The lines of "Coming up"; null when it is not shown. */
const comingUp = async (risks: CardRisk[], options = {}) => {
  const { renderer } = await opened(ready({ risks }), options);
  const item = renderer.maybeFind(DescriptionListItem, ({ props }) => props.label === 'Coming up');
  return item?.findAll(Text).map(({ text }) => text) ?? null;
};

describe('what is coming up', () => {
  it('is not shown when there is nothing', async () => {
    expect(await comingUp([])).toBeNull();
  });

  it.each<[CardRisk, string]>([
    [{ kind: 'dispute' }, 'A payment is disputed'],
    [{ kind: 'overdue', amounts: [usd(5_000), { amount: 900, currency: 'jpy' }] }, '$50.00, ¥900 overdue'],
    [{ kind: 'next_retry', on: '2026-11-28', amounts: [usd(5_000)] }, 'Next retry of $50.00 on Nov 28, 2026'],
    [{ kind: 'action_required' }, 'The customer must confirm a payment'],
    [
      { kind: 'trial_without_payment_method', on: '2026-11-29' },
      'Trial ends on Nov 29, 2026 with no payment method',
    ],
    [
      { kind: 'card_expires_before_renewal', on: '2026-11-30', renewsOn: '2026-12-14' },
      'Card expires on Nov 30, 2026, before the renewal on Dec 14, 2026',
    ],
    [discount(8_000, 10_000), 'Discount ends on Dec 1, 2026: renewals go from $80.00 to $100.00 (estimate)'],
    [discount(null, null), 'Discount ends on Dec 1, 2026'],
  ])('words %o', async (risk, line) => {
    expect(await comingUp([risk])).toEqual([line]);
  });

  it('keeps the order, worst first, and says the same thing once', async () => {
    const trial: CardRisk = { kind: 'trial_without_payment_method', on: '2026-11-29' };
    const lines = await comingUp([{ kind: 'dispute' }, trial, trial, discount(null, null)]);
    expect(lines?.map((line) => line?.slice(0, 12))).toEqual([
      'A payment is',
      'Trial ends o',
      'Discount end',
    ]);
  });

  it('is left to the record tab', async () => {
    expect(await comingUp([{ kind: 'dispute' }], { sidebar: true })).toBeNull();
  });
});
