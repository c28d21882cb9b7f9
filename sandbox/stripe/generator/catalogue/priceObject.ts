import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type PriceDefinition, type PriceKey, priceDefinitions } from './prices.ts';

/** A price as the API answers it, with tiers and currency options. */
export function priceObject(
  key: PriceKey,
  about: { id: string; created: number; livemode: boolean; product: string },
): Wire<Stripe.Price> {
  const definition = priceDefinitions[key];
  const tiered = definition.tiers !== undefined;
  return {
    id: about.id,
    object: 'price',
    active: true,
    billing_scheme: tiered ? 'tiered' : 'per_unit',
    created: about.created,
    currency: definition.currency,
    ...currencyOptions(definition),
    custom_unit_amount: null,
    livemode: about.livemode,
    lookup_key: key,
    metadata: {},
    nickname: definition.nickname ?? null,
    product: about.product,
    recurring: recurringOf(definition),
    tax_behavior: 'exclusive',
    ...(definition.tiers === undefined ? {} : { tiers: definition.tiers.steps.map(tierObject) }),
    tiers_mode: definition.tiers?.mode ?? null,
    transform_quantity:
      definition.divideBy === undefined ? null : { divide_by: definition.divideBy, round: 'up' },
    type: definition.every === undefined ? 'one_time' : 'recurring',
    unit_amount: wholeUnits(definition.unit),
    unit_amount_decimal: definition.unit ?? null,
  };
}

function wholeUnits(unit: string | undefined): number | null {
  return unit === undefined || unit.includes('.') ? null : Number(unit);
}

function recurringOf(definition: PriceDefinition): Wire<Stripe.Price.Recurring> | null {
  if (definition.every === undefined) return null;
  const [interval, interval_count] = definition.every;
  return {
    interval,
    interval_count,
    meter: definition.metered ? 'mtr_1ApiCalls' : null,
    trial_period_days: null,
    usage_type: definition.metered ? 'metered' : 'licensed',
  };
}

function tierObject(tier: { upTo: number | null; unit: number; flat: number }): Wire<Stripe.Price.Tier> {
  return {
    flat_amount: tier.flat === 0 ? null : tier.flat,
    flat_amount_decimal: tier.flat === 0 ? null : String(tier.flat),
    unit_amount: tier.unit,
    unit_amount_decimal: String(tier.unit),
    up_to: tier.upTo,
  };
}

function currencyOptions(definition: PriceDefinition): Pick<Wire<Stripe.Price>, 'currency_options'> {
  if (definition.unit === undefined) return {};
  const amounts = { [definition.currency]: definition.unit, ...textOf(definition.options) };
  return {
    currency_options: Object.fromEntries(
      Object.entries(amounts).map(([currency, unit]) => [
        currency,
        {
          custom_unit_amount: null,
          tax_behavior: 'exclusive',
          unit_amount: wholeUnits(unit),
          unit_amount_decimal: unit,
        },
      ]),
    ),
  };
}

function textOf(options: Readonly<Record<string, number>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([currency, amount]) => [currency, String(amount)]));
}
