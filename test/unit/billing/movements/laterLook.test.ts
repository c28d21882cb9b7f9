import { beforeAll, describe, expect, it } from 'vitest';
import { generatedSource } from '../../../../sandbox/stripe/generator/generatedSource.ts';
import { realisticCycle } from '../../../../sandbox/stripe/generator/mix/realistic.ts';
import type { MrrRule } from '../../../../server/billing/facts.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';
import { type CustomerObjects, customerSnapshot } from '../../../../server/billing/snapshot.ts';
import { generatedCustomers } from '../../../support/generatedCustomers.ts';
import { days, NOW } from '../objects.ts';
import { said } from './history.ts';

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];
/** Two months later. */
const LATER = days(61);
/** Every kind three times, some months apart. */
const CUSTOMERS = realisticCycle.length * 3;

const population = (now: number): CustomerObjects[] =>
  [...generatedCustomers(generatedSource({ customers: CUSTOMERS, now, signedUpBy: NOW }))].toReversed();

const keptOf = (states: readonly SubscriptionState[]): Map<string, SubscriptionState[]> => {
  const kept = new Map<string, SubscriptionState[]>();
  for (const state of states)
    kept.set(state.subscriptionId, [...(kept.get(state.subscriptionId) ?? []), state]);
  return kept;
};

/** What happened in these two months, by kind; to all others nothing did. */
const HAPPENED: readonly [string, ...string[]][] = [
  ['trial with card', '2026-11-26 new/status 0>9500 live'],
  ['trial without payment method', '2026-11-25 new/status 0>9900 live'],
  ['once discount waiting for the trial to end', '2026-12-01 new/status 0>7600 live'],
  ['trial with card', '2026-12-02 new/status 0>9500 live'],
  ['trial without payment method', '2026-12-01 new/status 0>9900 live'],
  ['repeating discount', '2027-01-08 upgrade/discount 8415>9900 live'],
  ['once discount waiting for the trial to end', '2026-12-05 new/status 0>7600 live'],
  ['trial with card', '2026-12-06 new/status 0>9500 live'],
  ['trial without payment method', '2026-12-05 new/status 0>9900 live'],
  ['three subscriptions, one ended', '2026-11-25 new/plan 0>1500 invoice_history'],
  ['churned', '2026-12-05 churn/cancellation 9900>0 live'],
  [
    'churned',
    '2026-12-02 planned_cancellation/cancellation 9900>9900 live',
    '2027-01-01 churn/cancellation 9900>0 live',
  ],
  ['upgraded', '2026-12-17 upgrade/plan 2900>9900 live'],
  ['downgraded', '2026-11-26 downgrade/quantity 38000>15200 live'],
  ['repeating discount over, still attached', '2026-12-17 upgrade/discount 4125>8250 live'],
  ['once discount waiting for the trial to end', '2026-12-09 new/status 0>7600 live'],
];

describe('every generated customer two months later, with the states that were kept', () => {
  let before: CustomerObjects[];
  let after: CustomerObjects[];
  beforeAll(() => {
    before = population(NOW);
    after = population(LATER);
  });

  const looks = (place: number, rule: MrrRule) => {
    const [earlier, later] = [before[place], after[place]];
    if (earlier === undefined || later === undefined) throw new RangeError(`There is no customer ${place}.`);
    expect(later.customer.id).toBe(earlier.customer.id);
    const first = customerSnapshot(earlier, { at: NOW, rule, missing: [] });
    const states = keptOf(first.newStates);
    const second = customerSnapshot({ ...later, states }, { at: LATER, rule, missing: [] });
    return { first, second };
  };

  it.each(RULES)('has movements that add up to its MRR, each once, under %s', (rule) => {
    for (let place = 0; place < CUSTOMERS; place += 1) {
      const { second } = looks(place, rule);
      const sums = new Map<string, number>();
      for (const { subscriptionId, mrrBefore, mrrAfter } of second.movements) {
        expect(mrrBefore).toBe(sums.get(subscriptionId) ?? 0);
        sums.set(subscriptionId, mrrAfter);
      }
      for (const { id, mrr } of second.facts.subscriptions) expect(sums.get(id) ?? 0).toBe(mrr.amount);
      expect(new Set(second.movements.map(({ key }) => key)).size).toBe(second.movements.length);
    }
  });

  it('has all that it had, and what happened since, once', () => {
    const happened: string[][] = [];
    for (let place = 0; place < CUSTOMERS; place += 1) {
      const { first, second } = looks(place, 'net');
      const known = new Set(first.movements.map(({ key }) => key));
      expect(second.movements.filter(({ key }) => known.has(key))).toEqual(first.movements);
      const added = second.movements.filter(({ key }) => !known.has(key)).map(said);
      const { kind = '' } = realisticCycle[place % realisticCycle.length] ?? {};
      if (added.length > 0) happened.push([kind, ...added]);
    }
    expect(happened).toEqual(HAPPENED);
  });
});
