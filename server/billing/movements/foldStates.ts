import type { MrrRule } from '../facts.ts';
import { byText } from '../primary.ts';
import type { Movement } from './movement.ts';
import { inOrder, type SubscriptionState } from './state.ts';
import { deltaOf, movementsOf, type Transition } from './transition.ts';

const transitionsOf = (states: readonly SubscriptionState[]): Transition[] => {
  const ordered = inOrder(states);
  return ordered.map((after, place) => ({ before: ordered[place - 1] ?? null, after }));
};

const bySubscription = (states: Iterable<SubscriptionState>): SubscriptionState[][] => {
  const timelines = new Map<string, SubscriptionState[]>();
  for (const state of states) {
    const own = timelines.get(state.subscriptionId);
    if (own === undefined) timelines.set(state.subscriptionId, [state]);
    else own.push(state);
  }
  return [...timelines.values()];
};

/** By time; within a second what rises comes first, so that a switch of subscriptions is no churn and return. */
const inTime =
  (rule: MrrRule) =>
  (a: Transition, b: Transition): number =>
    a.after.at - b.after.at ||
    deltaOf(b, rule) - deltaOf(a, rule) ||
    byText(a.after.subscriptionId, b.after.subscriptionId);

/**
 * The movements of one customer from the states of its subscriptions, oldest first. The order and repetition of states
 * do not matter. For every subscription the changes add up to the MRR of its last state. A customer that paid before
 * and comes back after a time without MRR is a reactivation, whichever subscription it comes with.
 */
export const foldStates = (states: Iterable<SubscriptionState>, rule: MrrRule): Movement[] => {
  const transitions = bySubscription(states).flatMap(transitionsOf).sort(inTime(rule));
  const paying = new Set<string>();
  const paidOnce = new Set<string>();
  const movements: Movement[] = [];
  for (const transition of transitions) {
    const { subscriptionId, mrr } = transition.after;
    const returns = paidOnce.has(subscriptionId) || (paidOnce.size > 0 && paying.size === 0);
    movements.push(...movementsOf(transition, rule, returns));
    if (mrr[rule] === 0) paying.delete(subscriptionId);
    else {
      paying.add(subscriptionId);
      paidOnce.add(subscriptionId);
    }
  }
  return movements;
};
