import { z } from 'zod';
import { customerShape } from './customer.ts';
import { type DiscountObject, discountList, discountShape } from './discount.ts';
import { optionalCount, optionalTime } from './fields.ts';
import { priceShape } from './price.ts';

const item = z.object({
  id: z.string().optional(),
  price: z.union([z.string(), priceShape]).nullish(),
  quantity: optionalCount,
  discounts: discountList,
  current_trial: z.object({ end_date: z.int().min(0) }).nullish(),
});

/** Before the API of 2025-03-31 a subscription also had one `discount` (stripe.md §1.1): the first of its list. */
const allDiscounts = (
  list: readonly (string | DiscountObject)[] | null | undefined,
  single: string | DiscountObject | null | undefined,
): (string | DiscountObject)[] => {
  if (!list || list.length === 0) return single ? [single] : [];
  return list.map((one) => (typeof single === 'object' && single?.id === one ? single : one));
};

/** A subscription as Stripe returns it (stripe.md §1.2), as far as its MRR depends on it. */
export const subscriptionShape = z
  .object({
    object: z.literal('subscription').optional(),
    id: z.string(),
    status: z.string(),
    currency: z.string(),
    customer: z.union([z.string(), customerShape]).nullish(),
    // Not read for MRR.
    created: z.int().default(0),
    trial_end: optionalTime,
    pause_collection: z.object({ resumes_at: optionalTime }).nullish(),
    discounts: discountList,
    discount: z.union([z.string(), discountShape]).nullish(),
    items: z.object({ data: z.array(item), has_more: z.boolean().nullish() }),
  })
  .transform(({ discount, ...subscription }) => ({
    ...subscription,
    discounts: allDiscounts(subscription.discounts, discount),
    items: {
      ...subscription.items,
      data: subscription.items.data.map((one, index) => ({ ...one, id: one.id ?? `item ${index + 1}` })),
    },
  }));
export type SubscriptionObject = z.infer<typeof subscriptionShape>;
