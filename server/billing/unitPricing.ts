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

/** The quantity that is charged for: `transform_quantity` sells in packs, a started one counts with round "up". */
export const chargedQuantity = (
  quantity: bigint,
  transform: StripePrice['transform_quantity'],
): bigint | null => {
  if (transform === null || transform === undefined) return quantity;
  if (!Number.isSafeInteger(transform.divide_by) || transform.divide_by < 1) return null;
  const divisor: bigint = BigInt(transform.divide_by);
  const extra = transform.round === 'up' ? divisor - 1n : 0n;
  return (quantity + extra) / divisor;
};

/** unit amount × quantity. */
export const perUnitAmount = (unit: Exact, quantity: bigint): Exact =>
  exact(unit.numerator * quantity, unit.denominator);
