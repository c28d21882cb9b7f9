import { type Catalog, findCoupon } from './catalog.ts';
import { isoDay } from './day.ts';
import type { ExcludedPart, MrrRule } from './facts.ts';
import { type Reduction, reductionOf, reductionText } from './reduction.ts';
import type { Expandable, StripeCustomer, StripeDiscount, StripeSubscription } from './stripeObjects.ts';

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

/**
 * The discounts that are in force, in the order in which they apply; those that could not be read; and those that are
 * listed but take nothing off any more.
 */
export type ResolvedDiscounts = { known: KnownDiscount[]; unknown: ExcludedPart[]; past: ExcludedPart[] };

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
    label: `${reductionText(coupon, reduction, currency)}${suffix}${lasting(coupon.duration, end)}`,
  };
};

const REPLACED = "It is the customer's, and the subscription has discounts of its own instead";

/** When a discount ended (epoch seconds), or null while it is in force: `once` is, as long as it is listed. */
const endedAt = (discount: Expandable<StripeDiscount>, at: number): number | null => {
  const end = typeof discount === 'string' ? null : (discount.end ?? null);
  return end !== null && end <= at ? end : null;
};

/**
 * The discounts of a subscription at `at` (epoch seconds): items' first, then the subscription's, or the customer's
 * when the subscription has none of its own (stripe.md §5.2). `nameOf` gives an item's product name.
 */
export const resolveDiscounts = (
  subscription: StripeSubscription,
  customerDiscount: StripeCustomer['discount'],
  { at, catalog, nameOf }: { at: number; catalog: Catalog; nameOf: (itemId: string) => string },
): ResolvedDiscounts => {
  const result: ResolvedDiscounts = { known: [], unknown: [], past: [] };
  const { currency } = subscription;
  const take = (discount: Expandable<StripeDiscount>, itemId: string | null, instead: string | null) => {
    const suffix = itemId === null ? '' : ` ${nameOf(itemId)}`;
    const one = read(discount, { itemId, suffix, currency, catalog });
    const end = endedAt(discount, at);
    if (end !== null) result.past.push({ label: one.label, reason: `It ended on ${isoDay(end)}` });
    else if (instead !== null) result.past.push({ label: one.label, reason: instead });
    else if ('reason' in one) result.unknown.push(one);
    else result.known.push(one);
  };
  for (const item of subscription.items.data)
    for (const discount of item.discounts ?? []) take(discount, item.id, null);
  const own = subscription.discounts ?? [];
  for (const discount of own) take(discount, null, null);
  const replaced = own.some((discount) => endedAt(discount, at) === null);
  if (customerDiscount) take(customerDiscount, null, replaced ? REPLACED : null);
  return result;
};

/** Whether a rule subtracts a discount (product.md §3.4): "stripe" only those that last forever. */
export const ruleSubtracts = (rule: MrrRule, discount: KnownDiscount): boolean =>
  rule !== 'stripe' || discount.duration === 'forever';
