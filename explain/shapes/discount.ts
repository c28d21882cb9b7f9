import { z } from 'zod';
import { count, optionalCount, optionalDecimal, optionalText, optionalTime } from './fields.ts';

/** A coupon as Stripe returns it (stripe.md §1.2), or the stub of a deleted one. */
export const couponShape = z
  .object({
    id: z.string().default('unnamed coupon'),
    percent_off: optionalDecimal,
    amount_off: optionalCount,
    currency: optionalText,
    currency_options: z.record(z.string(), z.object({ amount_off: count })).nullish(),
    duration: optionalText,
    applies_to: z.object({ products: z.array(z.string()) }).nullish(),
    name: optionalText,
    deleted: z.boolean().nullish(),
  })
  .transform((coupon) => ({ ...coupon, duration: coupon.duration ?? 'unknown' }));

const coupon = z.union([z.string(), couponShape]).nullish();

/** A discount, with its coupon in `source` or, before the API of 2025-09-30, in `coupon` (stripe.md §1.1). */
export const discountShape = z
  .object({
    id: z.string().default('unnamed discount'),
    // Not read for MRR.
    start: z.int().default(0),
    end: optionalTime,
    source: z.object({ coupon }).nullish(),
    coupon,
  })
  .transform((discount) => ({
    id: discount.id,
    start: discount.start,
    end: discount.end,
    source: { coupon: discount.source?.coupon ?? discount.coupon },
  }));
export type DiscountObject = z.infer<typeof discountShape>;

/** Ids, or the discounts where they were expanded. */
export const discountList = z.array(z.union([z.string(), discountShape])).nullish();
