import { z } from 'zod';
import { metadata, optionalAmount, optionalText } from './fields.ts';

/** Coupon as we mirror it, and as an expanded discount carries it (stripe.md §1.2). */
export const couponShape = z.object({
  id: z.string(),
  object: z.literal('coupon'),
  created: z.int(),
  livemode: z.boolean(),
  percent_off: z.number().nullable().default(null),
  amount_off: optionalAmount,
  currency: optionalText,
  /** Only when expanded. */
  currency_options: z.record(z.string(), z.object({ amount_off: z.int() })).optional(),
  duration: z.string(),
  duration_in_months: z.int().nullable().default(null),
  /** Only when expanded, and only on a coupon that is limited to products. */
  applies_to: z.object({ products: z.array(z.string()) }).optional(),
  name: optionalText,
  valid: z.boolean(),
  metadata,
});
export type CouponObject = z.infer<typeof couponShape>;
