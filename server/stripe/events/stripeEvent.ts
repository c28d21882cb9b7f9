import { z } from 'zod';

const ID = /^[A-Za-z0-9_]{1,255}$/;

/** Types that are ours to come have no other letters either; the database takes not every text (NUL, lone surrogates). */
const TYPE = /^[A-Za-z0-9_.]{1,200}$/;

/**
 * An event as far as we believe it: which it is, of what kind, when, and what it is about. Its object is a hint and is
 * read again; from the list of events it may even have the shape of an old API version (reference/stripe.md §3).
 */
export const stripeEventShape = z.object({
  id: z.string().regex(ID),
  object: z.literal('event'),
  type: z.string().regex(TYPE),
  created: z.int().min(0).max(0x7fffffff),
  livemode: z.boolean(),
  account: z.string().regex(ID).optional(),
  data: z.object({ object: z.unknown(), previous_attributes: z.unknown().optional() }),
});
export type StripeEvent = z.infer<typeof stripeEventShape>;

/**
 * An id of Stripe's: it becomes a part of a path, so it must be nothing else. Coupons, old plans and old customers have
 * ids that their owner chose, with dashes, dots or spaces.
 */
export const stripeId = z.string().regex(/^(?!\.{1,2}$)[A-Za-z0-9_.:@+ -]{1,255}$/);
