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

/** The same after all discounts, but for rounding. */
export const sameNet = (
  { mrr: a }: SubscriptionContent,
  { mrr: b }: SubscriptionContent,
  tolerance: number,
): boolean => sameZero(a.net, b.net) && isNear(a.net, b.net, tolerance);

/** The same after those that last forever, but for rounding. */
const sameStripe = (
  { mrr: a }: SubscriptionContent,
  { mrr: b }: SubscriptionContent,
  tolerance: number,
): boolean => sameZero(a.stripe, b.stripe) && isNear(a.stripe, b.stripe, tolerance);

/**
 * Takes out of a rebuilt history what is only rounding: an invoice holds whole minor units, so that 9.99 a year less 10 %
 * may come out a cent beside the exact number. Backwards from what is known exactly (`exact`), each state that differs
 * from the next by no more than its tolerance (minor units a month), or only by discounts that were carried over, takes
 * over the next one's amounts.
 */
export const withoutRounding = (
  states: readonly RebuiltState[],
  exact: SubscriptionState,
): SubscriptionState[] => {
  const result: SubscriptionState[] = [];
  let next = exact;
  for (const { state, tolerance, estimated } of states.toReversed()) {
    const { net, stripe } = next.mrr;
    const sameDiscounts = sameNet(state, next, tolerance) && sameStripe(state, next, tolerance);
    const same = sameGross(state, next, tolerance) && (estimated || sameDiscounts);
    next = same ? { ...state, gross: next.gross, mrr: { net, stripe, conservative: net } } : state;
    result.unshift(next);
  }
  return result;
};
