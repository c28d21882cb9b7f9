import type { MrrRule } from '../facts.ts';
import type { SubscriptionState } from './state.ts';

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];

const isNear = (a: number, b: number, tolerance: number): boolean => a - b <= tolerance && b - a <= tolerance;

/** Whether the same products at the same prices in the same quantity are sold in two states. */
export const soldTheSame = (a: SubscriptionState, b: SubscriptionState): boolean =>
  a.quantity === b.quantity &&
  a.priceIds.join('|') === b.priceIds.join('|') &&
  a.products.map(({ id }) => id).join('|') === b.products.map(({ id }) => id).join('|');

/** The same things for the same money, but for what rounding an invoice's lines can do. */
const differsByRounding = (a: SubscriptionState, b: SubscriptionState, tolerance: number): boolean =>
  soldTheSame(a, b) &&
  (a.gross === 0) === (b.gross === 0) &&
  isNear(a.gross, b.gross, tolerance) &&
  RULES.every(
    (rule) => (a.mrr[rule] === 0) === (b.mrr[rule] === 0) && isNear(a.mrr[rule], b.mrr[rule], tolerance),
  );

/**
 * Takes out of a rebuilt history what is only rounding: an invoice holds whole minor units, so that 9.99 a year less 10 %
 * may come out a cent beside the exact number. Backwards from what is known exactly, each state that differs from the
 * next by no more than its tolerance (minor units a month) takes over the next one's amounts.
 */
export const withoutRounding = (
  states: readonly SubscriptionState[],
  tolerances: readonly number[],
): SubscriptionState[] => {
  const result: SubscriptionState[] = [];
  for (const [place, state] of [...states.entries()].toReversed()) {
    const next = result[0];
    const tolerance = tolerances[place] ?? 0;
    const rounded = next !== undefined && differsByRounding(state, next, tolerance);
    result.unshift(rounded ? { ...state, gross: next.gross, mrr: next.mrr } : state);
  }
  return result;
};
