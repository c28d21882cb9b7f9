import { z } from 'zod';
import { count, optionalCount, optionalDecimal, optionalText } from './fields.ts';

const tier = z.object({
  up_to: count.nullable(),
  unit_amount: optionalCount,
  unit_amount_decimal: optionalDecimal,
  flat_amount: optionalCount,
  flat_amount_decimal: optionalDecimal,
});

const amounts = {
  unit_amount: optionalCount,
  unit_amount_decimal: optionalDecimal,
  tiers: z.array(tier).nullish(),
  custom_unit_amount: z.looseObject({}).nullish(),
};

const recurring = z.object({ interval: z.string(), interval_count: count, usage_type: optionalText });

/**
 * A price as Stripe returns it (stripe.md §1.2). Where it does not say its scheme, its amounts do: Stripe gives tiers
 * to tiered prices only.
 */
export const priceShape = z
  .object({
    id: z.string().default('unnamed price'),
    currency: z.string(),
    billing_scheme: optionalText,
    ...amounts,
    tiers_mode: optionalText,
    transform_quantity: z.object({ divide_by: count, round: z.string() }).nullish(),
    recurring: recurring.nullish(),
    type: optionalText,
    product: z.union([z.string(), z.object({ id: z.string(), name: optionalText })]).nullish(),
    nickname: optionalText,
    currency_options: z.record(z.string(), z.object(amounts)).nullish(),
  })
  .transform((price) => ({
    ...price,
    billing_scheme: price.billing_scheme ?? (price.tiers || price.tiers_mode ? 'tiered' : 'per_unit'),
    product: price.product ?? `product of ${price.id}`,
  }));

/** A product, as far as it gives an item its name. */
export const productShape = z.object({ id: z.string(), name: z.string() });
