import { parseDecimal } from './decimal.ts';
import { compare, type Exact, exact, ZERO } from './exact.ts';
import { amountText } from './moneyText.ts';
import type { StripeCoupon } from './stripeObjects.ts';

/** Off a share of each item, or off an amount (minor units of the subscription's currency) of their sum. */
export type Reduction = { kind: 'percent'; share: Exact } | { kind: 'amount'; amount: Exact };

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

const foundAmount = (coupon: StripeCoupon, currency: string): number | null => {
  if (coupon.currency === currency && isGiven(coupon.amount_off)) return coupon.amount_off;
  const options = coupon.currency_options;
  return (options && Object.hasOwn(options, currency) ? options[currency]?.amount_off : null) ?? null;
};

const missingAmount = (coupon: StripeCoupon, currency: string): string => {
  if (isGiven(coupon.amount_off) && coupon.currency)
    return `Its amount is in ${coupon.currency.toUpperCase()}, the subscription in ${currency.toUpperCase()}`;
  return coupon.deleted === true
    ? 'Its coupon was deleted, and Stripe no longer says what it takes off'
    : 'Its coupon takes off neither a share nor an amount';
};

/**
 * What a coupon takes off in a currency (stripe.md §5.2): a share, its amount when that is in the currency, or the
 * amount that `currency_options` has for it. A sentence for people when that cannot be told.
 */
export const reductionOf = (coupon: StripeCoupon, currency: string): Reduction | string => {
  if (isGiven(coupon.percent_off)) {
    const percent = parseDecimal(coupon.percent_off);
    return percent === null || compare(percent, ZERO) < 0
      ? `Its percentage "${coupon.percent_off}" is not readable`
      : { kind: 'percent', share: exact(percent.numerator, percent.denominator * 100n) };
  }
  const amount = foundAmount(coupon, currency);
  if (amount === null) return missingAmount(coupon, currency);
  return Number.isSafeInteger(amount) && amount >= 0
    ? { kind: 'amount', amount: exact(BigInt(amount)) }
    : `Its amount ${amount} is not one that can be stated exactly`;
};

/** "20% off", "$5.00 off". */
export const reductionText = (coupon: StripeCoupon, reduction: Reduction, currency: string): string =>
  reduction.kind === 'percent'
    ? `${coupon.percent_off}% off`
    : `${amountText(reduction.amount, currency)} off`;
