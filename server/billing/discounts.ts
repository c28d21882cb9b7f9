import { type Catalog, findCoupon } from './catalog.ts';
import { isoDay } from './day.ts';
import { parseDecimal } from './decimal.ts';
import { type Exact, exact } from './exact.ts';
import type { ExcludedPart, MrrRule } from './facts.ts';
import { amountText } from './moneyText.ts';
import type {
  Expandable,
  StripeCoupon,
  StripeCustomer,
  StripeDiscount,
  StripeSubscription,
} from './stripeObjects.ts';

/** Off a share of each item, or off an amount (minor units of the subscription's currency) of their sum. */
type Reduction = { kind: 'percent'; share: Exact } | { kind: 'amount'; amount: Exact };

/** A discount that is readable, with where it applies. `itemId` is null for the whole subscription. */
export type KnownDiscount = {
  itemId: string | null;
  start: number;
  end: number | null;
  duration: string;
  /** Null when it is not limited to products. */
  products: readonly string[] | null;
  reduction: Reduction;
  /** "20% off until 2027-01-31". */
  label: string;
};

/** All discounts of a subscription in the order in which they apply, and those that could not be read. */
export type ResolvedDiscounts = { known: KnownDiscount[]; unknown: ExcludedPart[] };

const reductionOf = (coupon: StripeCoupon, currency: string): Reduction | string => {
  if (coupon.percent_off !== null && coupon.percent_off !== undefined) {
    const percent = parseDecimal(coupon.percent_off);
    return percent === null
      ? 'Its percentage is not readable'
      : { kind: 'percent', share: exact(percent.numerator, percent.denominator * 100n) };
  }
  const options = coupon.currency_options;
  const option = options && Object.hasOwn(options, currency) ? options[currency]?.amount_off : undefined;
  const amount = coupon.currency === currency ? coupon.amount_off : option;
  if (amount !== null && amount !== undefined)
    return Number.isSafeInteger(amount)
      ? { kind: 'amount', amount: exact(BigInt(amount)) }
      : 'Its amount is beyond what can be stated exactly';
  return coupon.currency
    ? `Its amount is in ${coupon.currency.toUpperCase()}, the subscription in ${currency.toUpperCase()}`
    : 'Its coupon takes off neither a share nor an amount';
};

const amountOff = (coupon: StripeCoupon, reduction: Reduction, currency: string): string =>
  reduction.kind === 'percent'
    ? `${coupon.percent_off}% off`
    : `${amountText(reduction.amount, currency)} off`;

const lasting = (duration: string, end: number | null): string => {
  if (end !== null) return ` until ${isoDay(end)}`;
  return duration === 'once' ? ' once' : '';
};

type Scope = { itemId: string | null; suffix: string; currency: string; catalog: Catalog };

const read = (discount: Expandable<StripeDiscount>, scope: Scope): KnownDiscount | ExcludedPart => {
  const { itemId, suffix, currency, catalog } = scope;
  if (typeof discount === 'string')
    return {
      label: `Discount ${discount}${suffix}`,
      reason: 'Stripe gave only its id, so it is not subtracted',
    };
  const coupon = findCoupon(discount.source.coupon, catalog);
  if (coupon === null)
    return {
      label: `Discount ${discount.id}${suffix}`,
      reason: 'Its coupon is not known (deleted, or the key may not read coupons), so it is not subtracted',
    };
  const reduction = reductionOf(coupon, currency);
  if (typeof reduction === 'string')
    return {
      label: `Coupon ${coupon.name ?? coupon.id}${suffix}`,
      reason: `${reduction}, so it is not subtracted`,
    };
  const end = discount.end ?? null;
  return {
    itemId,
    start: discount.start,
    end,
    duration: coupon.duration,
    products: coupon.applies_to?.products ?? null,
    reduction,
    label: `${amountOff(coupon, reduction, currency)}${suffix}${lasting(coupon.duration, end)}`,
  };
};

const isLive = (discount: Expandable<StripeDiscount>, at: number): boolean =>
  typeof discount === 'string' || (discount.end ?? null) === null || Number(discount.end) > at;

/**
 * The discounts of a subscription that are live at `at` (epoch seconds): items' first, then the subscription's, or
 * the customer's when the subscription has none of its own (stripe.md §5.2). `once` is live while it is listed.
 * `nameOf` gives an item's product name.
 */
export const resolveDiscounts = (
  subscription: StripeSubscription,
  customerDiscount: StripeCustomer['discount'],
  { at, catalog, nameOf }: { at: number; catalog: Catalog; nameOf: (itemId: string) => string },
): ResolvedDiscounts => {
  const result: ResolvedDiscounts = { known: [], unknown: [] };
  const { currency } = subscription;
  const take = (discounts: readonly Expandable<StripeDiscount>[], itemId: string | null, suffix: string) => {
    for (const discount of discounts) {
      const one = read(discount, { itemId, suffix, currency, catalog });
      if ('reason' in one) result.unknown.push(one);
      else result.known.push(one);
    }
  };
  for (const item of subscription.items.data) {
    const live = (item.discounts ?? []).filter((discount) => isLive(discount, at));
    if (live.length > 0) take(live, item.id, ` ${nameOf(item.id)}`);
  }
  const own = (subscription.discounts ?? []).filter((discount) => isLive(discount, at));
  if (own.length > 0) take(own, null, '');
  else if (customerDiscount && isLive(customerDiscount, at)) take([customerDiscount], null, '');
  return result;
};

/** Whether a rule subtracts a discount (product.md §3.4): "stripe" only those that last forever. */
export const ruleSubtracts = (rule: MrrRule, discount: KnownDiscount): boolean =>
  rule !== 'stripe' || discount.duration === 'forever';
