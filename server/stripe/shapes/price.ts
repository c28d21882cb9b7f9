import { z } from 'zod';
import { deletedStub } from './deleted.ts';
import { decimal, idOnly, metadata, optionalAmount, optionalText } from './fields.ts';

const tier = z.object({
  up_to: z.int().nullable(),
  unit_amount: optionalAmount,
  unit_amount_decimal: decimal,
  flat_amount: optionalAmount,
  flat_amount_decimal: decimal,
});

const amounts = {
  unit_amount: optionalAmount,
  unit_amount_decimal: decimal,
  /** Only when expanded. */
  tiers: z.array(tier).optional(),
  custom_unit_amount: z
    .object({ minimum: optionalAmount, maximum: optionalAmount, preset: optionalAmount })
    .nullable()
    .default(null),
};

/** Price as we mirror it, and as a subscription's item carries it (stripe.md §1.2). */
export const priceShape = z.object({
  id: z.string(),
  object: z.literal('price'),
  active: z.boolean(),
  created: z.int(),
  livemode: z.boolean(),
  currency: z.string(),
  billing_scheme: z.string(),
  ...amounts,
  tiers_mode: optionalText,
  transform_quantity: z.object({ divide_by: z.int(), round: z.string() }).nullable().default(null),
  recurring: z
    .object({
      interval: z.string(),
      interval_count: z.int(),
      usage_type: z.string(),
      meter: optionalText,
    })
    .nullable()
    .default(null),
  product: idOnly,
  nickname: optionalText,
  lookup_key: optionalText,
  type: z.string(),
  metadata,
  /** The price in further currencies; only when expanded. */
  currency_options: z.record(z.string(), z.object(amounts)).optional(),
});
export type PriceObject = z.infer<typeof priceShape>;

/** What is stored of it: the price, or the stub that Stripe leaves of a deleted one. */
export const anyPriceShape = z.union([priceShape, deletedStub('price')]);
