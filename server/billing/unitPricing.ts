import { parseDecimal } from './decimal.ts';
import { type Exact, exact } from './exact.ts';
import type { StripeDecimal, StripePrice } from './stripeObjects.ts';

/** The decimal amount where Stripe gives one, else the whole one (stripe.md §5.2); null when there is neither. */
export const preciseAmount = (
  decimal: StripeDecimal | null | undefined,
  whole: number | null | undefined,
): Exact | null => {
  const value = decimal ?? whole;
  return value === null || value === undefined ? null : parseDecimal(value);
};

/**
 * The quantity that is charged for: `transform_quantity` sells in packs, and a started one counts with round "up"
 * (stripe.md §5.2). A sentence for people when it cannot be told.
 */
export const chargedQuantity = (
  quantity: bigint,
  transform: StripePrice['transform_quantity'],
): bigint | string => {
  if (transform === null || transform === undefined) return quantity;
  const { divide_by, round } = transform;
  if (!Number.isSafeInteger(divide_by) || divide_by < 1) return `Its price is for packs of ${divide_by}`;
  if (round !== 'up' && round !== 'down') return `Its price rounds packs in an unknown way "${round}"`;
  const divisor: bigint = BigInt(divide_by);
  const extra = round === 'up' ? divisor - 1n : 0n;
  return (quantity + extra) / divisor;
};

/** unit amount × quantity. */
export const perUnitAmount = (unit: Exact, quantity: bigint): Exact =>
  exact(unit.numerator * quantity, unit.denominator);
