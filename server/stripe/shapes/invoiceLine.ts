import { z } from 'zod';
import { idOnly, optionalText } from './fields.ts';

const subscriptionItemDetails = z
  .object({
    subscription: optionalText,
    subscription_item: optionalText,
    proration: z.boolean(),
  })
  .nullable()
  .optional();

/** A line of an invoice, trimmed to what the history of MRR is rebuilt from (stripe.md §5.5). */
export const invoiceLine = z.object({
  id: z.string(),
  amount: z.int(),
  quantity: z.number().nullable().default(null),
  description: optionalText,
  period: z.object({ start: z.int(), end: z.int() }),
  parent: z
    .object({ type: z.string(), subscription_item_details: subscriptionItemDetails })
    .nullable()
    .default(null),
  pricing: z
    .object({
      price_details: z.object({ price: idOnly, product: z.string() }).nullable().optional(),
    })
    .nullable()
    .default(null),
  discount_amounts: z
    .array(z.object({ amount: z.int(), discount: idOnly }))
    .nullable()
    .default(null),
});
