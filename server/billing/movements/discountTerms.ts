import { type Catalog, findCoupon } from '../catalog.ts';
import { reductionOf } from '../reduction.ts';
import type { StripeCustomer, StripeDiscount, StripeSubscription } from '../stripeObjects.ts';

/** What Stripe still says of a discount. `start` and `end` in epoch seconds. */
type KnownTerm = {
  forever: boolean;
  start: number;
  end: number | null;
  /** Off an amount rather than a share. */
  isAmount: boolean;
  /** False when its coupon is not known: then the MRR does not subtract it (discounts.ts), and neither may the history. */
  readable: boolean;
};

/** By the discount's id. */
export type DiscountTerms = ReadonlyMap<string, KnownTerm>;

const termOf = ({ start, end, source }: StripeDiscount, currency: string, catalog: Catalog): KnownTerm => {
  const coupon = findCoupon(source.coupon, catalog);
  const reduction = coupon === null ? '' : reductionOf(coupon, currency);
  return {
    forever: coupon?.duration === 'forever',
    start,
    end: end ?? null,
    isAmount: typeof reduction !== 'string' && reduction.kind === 'amount',
    readable: typeof reduction !== 'string',
  };
};

const BARE: KnownTerm = { forever: false, start: 0, end: null, isAmount: false, readable: false };

/** The terms of all discounts that Stripe still lists for a subscription, over or not: its items', its own, its customer's. */
export const discountTerms = (
  subscription: StripeSubscription,
  customerDiscount: StripeCustomer['discount'],
  catalog: Catalog,
): DiscountTerms => {
  const { items, discounts, currency } = subscription;
  const listed = [
    ...items.data.flatMap((item) => item.discounts ?? []),
    ...(discounts ?? []),
    ...(customerDiscount ? [customerDiscount] : []),
  ];
  return new Map(
    listed.map((one) => (typeof one === 'string' ? [one, BARE] : [one.id, termOf(one, currency, catalog)])),
  );
};
