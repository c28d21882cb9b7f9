import type { RebuiltState } from './historyState.ts';
import type { SubscriptionContent, SubscriptionState } from './state.ts';

const isNear = (a: number, b: number, tolerance: number): boolean => a - b <= tolerance && b - a <= tolerance;

const sameZero = (a: number, b: number): boolean => (a === 0) === (b === 0);

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place]);

const idsOf = ({ products }: SubscriptionContent): string[] => products.map(({ id }) => id);

/** Whether the same products at the same prices are sold for the same money before discounts, but for rounding. */
export const sameGross = (a: SubscriptionContent, b: SubscriptionContent, tolerance: number): boolean =>
  sameIds(a.priceIds, b.priceIds) &&
  sameIds(idsOf(a), idsOf(b)) &&
  sameZero(a.gross, b.gross) &&
  isNear(a.gross, b.gross, tolerance);

/** The same after discounts, but for rounding. */
export const sameNet = (a: SubscriptionContent, b: SubscriptionContent, tolerance: number): boolean =>
  sameZero(a.mrr.net, b.mrr.net) && isNear(a.mrr.net, b.mrr.net, tolerance);

/**
 * Takes out of a rebuilt history what is only rounding: an invoice holds whole minor units, so that 9.99 a year less 10 %
 * may come out a cent beside the exact number. Backwards from what is known exactly (`exact`), each state that differs
 * from the next by no more than its tolerance (minor units a month), or only by discounts that were carried over, takes
 * over the next one's amounts. Which of its discounts last forever the next one knows better too: Stripe lists only
 * those of today.
 */
export const withoutRounding = (
  states: readonly RebuiltState[],
  exact: SubscriptionState,
): SubscriptionState[] => {
  const result: SubscriptionState[] = [];
  let next = exact;
  for (const { state, tolerance, estimated } of states.toReversed()) {
    const { net, stripe } = next.mrr;
    const same = sameGross(state, next, tolerance) && (estimated || sameNet(state, next, tolerance));
    next = same ? { ...state, gross: next.gross, mrr: { net, stripe, conservative: net } } : state;
    result.unshift(next);
  }
  return result;
};
