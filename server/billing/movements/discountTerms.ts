import { type Catalog, findCoupon } from '../catalog.ts';
import type { StripeCustomer, StripeDiscount, StripeSubscription } from '../stripeObjects.ts';

/** How long a discount lasts; `end` in epoch seconds. */
export type KnownTerm = { id: string; forever: boolean; end: number | null };

/** The terms of all discounts that Stripe still lists for a subscription, over or not: its items', its own, its customer's. */
export const discountTerms = (
  subscription: StripeSubscription,
  customerDiscount: StripeCustomer['discount'],
  catalog: Catalog,
): KnownTerm[] => {
  const listed = [
    ...subscription.items.data.flatMap((item) => item.discounts ?? []),
    ...(subscription.discounts ?? []),
    ...(customerDiscount ? [customerDiscount] : []),
  ];
  return listed
    .filter((one): one is StripeDiscount => typeof one === 'object')
    .map(({ id, end, source }) => ({
      id,
      forever: findCoupon(source.coupon, catalog)?.duration === 'forever',
      end: end ?? null,
    }));
};
