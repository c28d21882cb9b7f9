import { describe, expect, it } from 'vitest';
import { generatedSource } from '../../../../sandbox/stripe/generator/generatedSource.ts';
import { realisticCycle } from '../../../../sandbox/stripe/generator/mix/realistic.ts';
import type { MrrRule } from '../../../../server/billing/facts.ts';
import type { Movement } from '../../../../server/billing/movements/movement.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';
import { type CustomerObjects, customerSnapshot } from '../../../../server/billing/snapshot.ts';
import { generatedCustomers } from '../../../support/generatedCustomers.ts';
import { NOW } from '../objects.ts';

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];

type Kept = ReadonlyMap<string, readonly SubscriptionState[]>;
const look = (objects: CustomerObjects, rule: MrrRule, states: Kept = new Map()) =>
  customerSnapshot({ ...objects, states }, { at: NOW, rule, missing: [] });

const keptOf = (states: readonly SubscriptionState[]): Kept => {
  const kept = new Map<string, SubscriptionState[]>();
  for (const state of states)
    kept.set(state.subscriptionId, [...(kept.get(state.subscriptionId) ?? []), state]);
  return kept;
};

const sumsOf = (movements: readonly Movement[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { subscriptionId, mrrBefore, mrrAfter } of movements)
    sums.set(subscriptionId, (sums.get(subscriptionId) ?? 0) + mrrAfter - mrrBefore);
  return sums;
};

/** Every kind of customer once, with its kind. */
const customers = (): [string, CustomerObjects][] =>
  [...generatedCustomers(generatedSource({ customers: realisticCycle.length, now: NOW }))]
    .toReversed()
    .map((objects, place) => [realisticCycle[place]?.kind ?? '', objects]);

/** What has happened to the MRR of each kind by now; kinds that are not named are new and nothing else. */
const HAPPENED: Readonly<Record<string, readonly string[]>> = {
  'trial with card': [],
  'trial without payment method': [],
  'paused after trial': [],
  'once discount waiting for the trial to end': [],
  'free plan': [],
  'metered only': [],
  incomplete: [],
  'incomplete, expired': [],
  'never paid': [],
  'one-time charge only': [],
  'one-time charges, one failed, one held': [],
  upgraded: ['new', 'upgrade/plan'],
  downgraded: ['new', 'downgrade/quantity'],
  'once discount used': ['new', 'upgrade/discount'],
  'repeating discount over, still attached': ['new', 'upgrade/discount'],
  'two subscriptions': ['new', 'new'],
  'three subscriptions, one ended': ['new', 'planned_cancellation', 'new', 'churn', 'new'],
  'churned and back': ['new', 'planned_cancellation', 'churn', 'reactivation'],
  'churned, switched': ['new', 'planned_cancellation', 'churn'],
  'churned, unpaid': ['new', 'churn'],
  unpaid: ['new', 'churn'],
  'cancels at period end': ['new', 'planned_cancellation'],
  'cancels at a date': ['new', 'planned_cancellation'],
  'yearly, cancels at period end': ['new', 'planned_cancellation'],
  'collection paused, void': ['new', 'downgrade/status'],
  'collection paused, keep as draft': ['new', 'downgrade/status'],
  'collection paused, mark uncollectible': ['new', 'downgrade/status'],
};
/** Some of these began so lately that they have not ended yet. */
const ENDS_LATER = new Set(['churned', 'group company, churned']);

const words = ({ type, change }: Movement): string =>
  ['new', 'reactivation', 'churn', 'planned_cancellation'].includes(type) ? type : `${type}/${change}`;

describe('every generated customer', () => {
  it.each(RULES)('has movements that add up to the MRR of each subscription under %s', (rule) => {
    let counted = 0;
    for (const [kind, objects] of customers()) {
      const { facts, movements } = look(objects, rule);
      const sums = sumsOf(movements);
      for (const { id, mrr } of facts.subscriptions) {
        expect(`${kind} ${sums.get(id) ?? 0}`).toBe(`${kind} ${mrr.amount}`);
        if (mrr.amount > 0) counted += 1;
      }
      expect(new Set(movements.map(({ key }) => key)).size).toBe(movements.length);
    }
    expect(counted).toBeGreaterThan(100);
  });

  it('has the movements of its kind', () => {
    const told = customers().filter(([kind]) => !ENDS_LATER.has(kind));
    expect(told.map(([kind, objects]) => [kind, look(objects, 'net').movements.map(words)])).toEqual(
      told.map(([kind]) => [kind, HAPPENED[kind] ?? ['new']]),
    );
  });

  it('has the same movements when it is seen again with what was kept', () => {
    for (const [kind, objects] of customers()) {
      const first = look(objects, 'net');
      const again = look(objects, 'net', keptOf(first.newStates));
      expect([kind, again.newStates]).toEqual([kind, []]);
      expect([kind, again.movements]).toEqual([kind, first.movements]);
    }
  });
});
