import { type Exact, exact } from './exact.ts';
import type { StripeDecimal } from './stripeObjects.ts';

const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,2}))?$/i;

/**
 * A decimal of Stripe as an exact number: "12.5", 12.5 and the SDK's Decimal are the same (stripe.md §1.1).
 * Null when it is no decimal, or a whole number beyond 2^53 that has lost digits already.
 */
export const parseDecimal = (value: StripeDecimal): Exact | null => {
  if (typeof value === 'number' && Number.isInteger(value))
    return Number.isSafeInteger(value) ? exact(BigInt(value)) : null;
  const match = DECIMAL.exec(String(value));
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const shift: bigint = BigInt(exponent) - BigInt(fraction.length);
  return shift >= 0n ? exact(digits * 10n ** shift) : exact(digits, 10n ** -shift);
};
