import { z } from 'zod';
import { couponShape } from './coupon.ts';
import { optionalId, optionalText, optionalTime } from './fields.ts';

/** Discount as a customer, a subscription, an item or an invoice carries it (stripe.md §1.1, §1.2). */
export const discountShape = z.object({
  id: z.string(),
  object: z.literal('discount'),
  start: z.int(),
  /** Null for `once` and `forever`. */
  end: optionalTime,
  source: z.object({ type: z.string(), coupon: z.union([z.string(), couponShape]).nullable() }),
  customer: optionalId,
  subscription: optionalText,
  subscription_item: optionalText,
  promotion_code: optionalId,
});
export type DiscountObject = z.infer<typeof discountShape>;

/** `discounts` of an object: ids, or the discounts when they were expanded. */
export const discountList = z.array(z.union([z.string(), discountShape])).default([]);
