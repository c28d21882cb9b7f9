import { type Catalog, findPrice, productIdOf, productName } from './catalog.ts';
import { isoDay } from './day.ts';
import type { Exact } from './exact.ts';
import type { ExcludedPart } from './facts.ts';
import { type Cycle, cycleText, monthlyFactor } from './interval.ts';
import { amountText } from './moneyText.ts';
import type { StripeItem, StripePrice, StripePriceAmounts } from './stripeObjects.ts';
import { type TierCharge, tierAmount, tierCharges } from './tierPricing.ts';
import { chargedQuantity, perUnitAmount, preciseAmount } from './unitPricing.ts';

/** An item that counts: its amount of one period before discounts (minor units) and how that becomes a month's. */
export type PricedItem = {
  id: string;
  name: string;
  productId: string;
  priceId: string;
  quantity: number;
  /** "Pro, 5 × $20.00 each month". */
  label: string;
  perPeriod: Exact;
  monthly: Exact;
  periodEnd: number | null;
};

/** An item that is left out. `unknown`: we lack something, so that an estimate of the bill would be a guess. */
export type LeftOutItem = ExcludedPart & { unknown: boolean };

type Priced = { ok: true; item: PricedItem } | { ok: false; leftOut: LeftOutItem };

const leftOut = (label: string, reason: string, unknown: boolean): Priced => ({
  ok: false,
  leftOut: { label, reason, unknown },
});

const amountsIn = (price: StripePrice, currency: string): StripePriceAmounts | null => {
  if (price.currency === currency) return price;
  const options = price.currency_options;
  return options && Object.hasOwn(options, currency) ? (options[currency] ?? null) : null;
};

type PeriodAmount = { amount: Exact; text: string } | { reason: string };

const chargeText = ({ units, unit, flat }: TierCharge, currency: string): string => {
  const byUnit = `${units} × ${amountText(unit, currency)}`;
  if (flat.numerator === 0n) return byUnit;
  const fixed = `${amountText(flat, currency)} flat`;
  return unit.numerator === 0n ? fixed : `${byUnit} + ${fixed}`;
};

const tieredAmount = (
  mode: StripePrice['tiers_mode'],
  { tiers }: StripePriceAmounts,
  currency: string,
  charged: bigint,
): PeriodAmount => {
  if (!tiers) return { reason: 'The tiers of its price are not known' };
  const charges = tierCharges(mode, tiers, charged);
  if (typeof charges === 'string') return { reason: charges };
  const parts = charges.map((charge) => chargeText(charge, currency)).join(', ');
  return { amount: tierAmount(charges), text: `${charged} in ${mode} tiers (${parts})` };
};

const unreadable = ({ unit_amount, unit_amount_decimal }: StripePriceAmounts): string =>
  (unit_amount_decimal ?? unit_amount ?? null) === null
    ? 'Its price has no amount'
    : 'Its amount cannot be read exactly';

const unitAmount = (amounts: StripePriceAmounts, currency: string, charged: bigint): PeriodAmount => {
  const unit = preciseAmount(amounts.unit_amount_decimal, amounts.unit_amount);
  if (unit === null && amounts.custom_unit_amount) return { reason: 'The customer chooses the amount' };
  if (unit === null) return { reason: unreadable(amounts) };
  return { amount: perUnitAmount(unit, charged), text: `${charged} × ${amountText(unit, currency)}` };
};

const periodAmount = (price: StripePrice, currency: string, quantity: bigint): PeriodAmount => {
  const amounts = amountsIn(price, currency);
  if (amounts === null)
    return {
      reason: `Its price is known in ${price.currency.toUpperCase()}, not in ${currency.toUpperCase()}`,
    };
  if (price.billing_scheme !== 'tiered' && price.billing_scheme !== 'per_unit')
    return { reason: `Unknown billing scheme "${price.billing_scheme}"` };
  const charged = chargedQuantity(quantity, price.transform_quantity);
  if (typeof charged === 'string') return { reason: charged };
  const period =
    price.billing_scheme === 'tiered'
      ? tieredAmount(price.tiers_mode, amounts, currency, charged)
      : unitAmount(amounts, currency, charged);
  if ('reason' in period || !price.transform_quantity) return period;
  return { ...period, text: `${quantity} in packs of ${price.transform_quantity.divide_by}: ${period.text}` };
};

/** How often a price is billed, or why it is no recurring revenue that is known in advance. */
const cycleOf = ({ recurring, type }: StripePrice): Cycle | Omit<LeftOutItem, 'label'> => {
  if (!recurring)
    return recurring === undefined || type === 'recurring'
      ? { reason: 'How often its price is billed is not known', unknown: true }
      : { reason: 'A one-time price is not recurring revenue', unknown: false };
  const usage = recurring.usage_type ?? 'licensed';
  if (usage === 'metered')
    return { reason: 'Billed by usage, which is not known in advance', unknown: false };
  return usage === 'licensed' ? recurring : { reason: `Unknown usage type "${usage}"`, unknown: true };
};

/**
 * One item of a subscription in the subscription's currency (stripe.md §5.2), or why it is left out: metered and
 * one-time prices by rule, everything that Stripe did not tell by name. `at` is epoch seconds.
 */
export const priceItem = (
  item: StripeItem,
  { currency, at, catalog }: { currency: string; at: number; catalog: Catalog },
): Priced => {
  const price = findPrice(item.price, catalog);
  if (price === null) return leftOut(`Item ${item.id}`, 'Its price is not known', true);
  const name = productName(price, catalog);
  const cycle = cycleOf(price);
  if ('reason' in cycle) return leftOut(name, cycle.reason, cycle.unknown);
  if (item.current_trial && item.current_trial.end_date > at)
    return leftOut(name, `In trial until ${isoDay(item.current_trial.end_date)}`, false);
  const factor = monthlyFactor(cycle);
  if (factor === null) return leftOut(name, `Unknown billing interval "${cycleText(cycle)}"`, true);
  const quantity = item.quantity ?? 1;
  if (!Number.isSafeInteger(quantity) || quantity < 0)
    return leftOut(name, `Its quantity ${quantity} cannot be counted exactly`, true);
  const period = periodAmount(price, currency, BigInt(quantity));
  if ('reason' in period) return leftOut(name, period.reason, true);
  return {
    ok: true,
    item: {
      id: item.id,
      name,
      productId: productIdOf(price),
      priceId: price.id,
      quantity,
      label: `${name}, ${period.text} ${cycleText(cycle)}`,
      perPeriod: period.amount,
      monthly: factor,
      periodEnd: item.current_period_end ?? null,
    },
  };
};
