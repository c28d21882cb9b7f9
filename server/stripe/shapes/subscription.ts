import { z } from 'zod';
import { discountList } from './discount.ts';
import { idOnly, metadata, optionalId, optionalText, optionalTime } from './fields.ts';
import { paymentMethodShape } from './paymentMethod.ts';
import { priceShape } from './price.ts';

const item = z.object({
  id: z.string(),
  object: z.literal('subscription_item'),
  created: z.int(),
  price: priceShape.nullable().default(null),
  /** Absent when metered. */
  quantity: z.int().optional(),
  current_period_start: optionalTime,
  current_period_end: optionalTime,
  discounts: discountList,
  current_trial: z.object({ start_date: optionalTime, end_date: z.int() }).nullable().default(null),
});

const pausedDetails = z
  .object({
    transitioned_at: optionalTime,
    subscription: z.object({ type: z.string() }).nullable().optional(),
  })
  .nullable()
  .optional();

const ending = {
  cancel_at: optionalTime,
  cancel_at_period_end: z.boolean(),
  /** When the cancellation was asked for, not when it takes effect. */
  canceled_at: optionalTime,
  ended_at: optionalTime,
  cancellation_details: z
    .object({ reason: optionalText, feedback: optionalText, comment: optionalText })
    .nullable()
    .default(null),
};

/** Subscription with its items as we mirror it (stripe.md §1.2). */
export const subscriptionShape = z.object({
  id: z.string(),
  object: z.literal('subscription'),
  created: z.int(),
  livemode: z.boolean(),
  /** Null when an account of the v2 API pays instead (stripe.md §1.1). */
  customer: idOnly.nullable().default(null),
  status: z.string(),
  status_details: z.object({ paused: pausedDetails }).nullable().optional(),
  currency: z.string(),
  start_date: z.int(),
  trial_start: optionalTime,
  trial_end: optionalTime,
  ...ending,
  pause_collection: z.object({ behavior: z.string(), resumes_at: optionalTime }).nullable().default(null),
  collection_method: z.string(),
  discounts: discountList,
  items: z.object({ data: z.array(item), has_more: z.boolean() }),
  default_payment_method: z.union([z.string(), paymentMethodShape]).nullable().default(null),
  default_source: optionalId,
  latest_invoice: optionalId,
  schedule: optionalId,
  billing_mode: z.object({ type: z.string() }).nullable().default(null),
  test_clock: optionalId,
  metadata,
});
export type SubscriptionObject = z.infer<typeof subscriptionShape>;
