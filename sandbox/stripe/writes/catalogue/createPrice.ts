import type Stripe from 'stripe';
import { invalidRequest, missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import {
  choiceOf,
  flagOf,
  integerOf,
  type Parameters,
  recordOf,
  recordsOf,
  textOf,
} from '../../http/parameters.ts';
import type { Wire } from '../../objects/wire.ts';
import { nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { currencyOf } from '../payments/intentRoutes.ts';
import type { Writer } from '../writer.ts';
import { createProduct } from './productRoutes.ts';

export type Price = Wire<Stripe.Price>;

/** A decimal amount of minor units: as a whole number too, where it is one. */
const unitOf = (parameters: Parameters, name: string): { whole: number | null; decimal: string | null } => {
  const whole = integerOf(parameters, name);
  const decimal = textOf(parameters, `${name}_decimal`) ?? (whole === undefined ? null : String(whole));
  if (decimal !== null && !/^-?\d+(\.\d{1,12})?$/.test(decimal)) {
    throw invalidRequest(`Invalid decimal: ${decimal}`, `${name}_decimal`);
  }
  return { whole: decimal === null || decimal.includes('.') ? null : Number(decimal), decimal };
};

const recurringOf = (parameters: Parameters): Price['recurring'] => {
  const recurring = recordOf(parameters, 'recurring');
  if (recurring === undefined) return null;
  const interval = choiceOf(recurring, 'interval', ['day', 'week', 'month', 'year']);
  if (interval === undefined) throw missingParameter('recurring[interval]');
  return {
    interval,
    interval_count: integerOf(recurring, 'interval_count') ?? 1,
    meter: textOf(recurring, 'meter') ?? null,
    trial_period_days: null,
    usage_type: choiceOf(recurring, 'usage_type', ['licensed', 'metered']) ?? 'licensed',
  };
};

const tiersOf = (parameters: Parameters): Wire<Stripe.Price.Tier>[] | undefined =>
  recordsOf(parameters, 'tiers')?.map((tier) => {
    const unit = unitOf(tier, 'unit_amount');
    const flat = unitOf(tier, 'flat_amount');
    return {
      flat_amount: flat.whole,
      flat_amount_decimal: flat.decimal,
      unit_amount: unit.whole,
      unit_amount_decimal: unit.decimal,
      up_to: textOf(tier, 'up_to') === 'inf' ? null : (integerOf(tier, 'up_to') ?? null),
    };
  });

const transformOf = (parameters: Parameters): Price['transform_quantity'] => {
  const transform = recordOf(parameters, 'transform_quantity');
  if (transform === undefined) return null;
  const divide_by = integerOf(transform, 'divide_by');
  const round = choiceOf(transform, 'round', ['down', 'up']);
  if (divide_by === undefined || round === undefined) throw missingParameter('transform_quantity');
  return { divide_by, round };
};

const productOf = (writer: Writer, parameters: Parameters): string => {
  const made = recordOf(parameters, 'product_data');
  if (made !== undefined) return createProduct(writer, made).id;
  const product = textOf(parameters, 'product');
  if (product === undefined) throw missingParameter('product');
  if (writer.store.find('product', product) === undefined) {
    throw resourceMissing('product', product, 'product', 400);
  }
  return product;
};

/** Makes a price, with its event: per unit or tiered, recurring or not. */
export const createPrice = (writer: Writer, parameters: Parameters): Price => {
  const currency = currencyOf(parameters);
  const tiers = tiersOf(parameters);
  const unit = unitOf(parameters, 'unit_amount');
  if (tiers === undefined && unit.decimal === null) throw missingParameter('unit_amount');
  const recurring = recurringOf(parameters);
  return writer.create<Price>(
    {
      id: writer.newId('price'),
      object: 'price',
      active: flagOf(parameters, 'active') ?? true,
      billing_scheme: tiers === undefined ? 'per_unit' : 'tiered',
      created: writer.now,
      currency,
      custom_unit_amount: null,
      livemode: writer.livemode,
      lookup_key: nullableText(parameters, 'lookup_key') ?? null,
      metadata: metadataAfter({}, parameters),
      nickname: nullableText(parameters, 'nickname') ?? null,
      product: productOf(writer, parameters),
      recurring,
      tax_behavior:
        choiceOf(parameters, 'tax_behavior', ['exclusive', 'inclusive', 'unspecified']) ?? 'unspecified',
      ...(tiers === undefined ? {} : { tiers }),
      tiers_mode: choiceOf(parameters, 'tiers_mode', ['graduated', 'volume']) ?? null,
      transform_quantity: transformOf(parameters),
      type: recurring === null ? 'one_time' : 'recurring',
      unit_amount: unit.whole,
      unit_amount_decimal: unit.decimal,
    },
    'price.created',
  );
};
