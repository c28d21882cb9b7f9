import { findTyped, type Shape } from '../../../sandbox/stripe/objects/typed.ts';
import type { Books, Item } from './books.ts';

type Price = Shape<'price'>;
type Tier = NonNullable<Price['tiers']>[number];

/** A year has 12 months and 52 weeks (stripe.md §5.2). */
const MONTHS: Record<string, number> = { week: 12 / 52, month: 1, year: 12 };

/** How many months a period of a price lasts. */
export const monthsOf = ({ recurring }: Price): number => {
  if (recurring === null) throw new Error('a generated subscription has recurring prices only');
  const months = MONTHS[recurring.interval];
  if (months === undefined) throw new Error('the catalogue bills by weeks, months and years');
  return months * recurring.interval_count;
};

/** Billed by a quantity that is known in advance. */
export const isLicensed = ({ recurring }: Price): boolean => recurring?.usage_type === 'licensed';

const unitOf = (tier: Tier): number => Number(tier.unit_amount_decimal ?? tier.unit_amount ?? 0);
const flatOf = (tier: Tier): number => Number(tier.flat_amount_decimal ?? tier.flat_amount ?? 0);
const topOf = (tier: Tier): number => tier.up_to ?? Number.POSITIVE_INFINITY;

/** All units at the price of the tier that the quantity falls into. */
const byVolume = (tiers: readonly Tier[], units: number): number => {
  const tier = tiers.find((one) => units <= topOf(one));
  if (tier === undefined) throw new Error('the last tier has no end');
  return units * unitOf(tier) + flatOf(tier);
};

/** Each unit at the price of the tier that it falls into, and the flat amount of each tier that is reached. */
const graduated = (tiers: readonly Tier[], units: number): number =>
  tiers
    .map((tier, place) => ({ tier, below: place === 0 ? 0 : topOf(tiers[place - 1] ?? tier) }))
    .filter(({ below }) => units > below)
    .reduce(
      (all, { tier, below }) => all + (Math.min(units, topOf(tier)) - below) * unitOf(tier) + flatOf(tier),
      0,
    );

const packs = (price: Price, quantity: number): number => {
  if (price.transform_quantity === null) return quantity;
  const { divide_by, round } = price.transform_quantity;
  return round === 'up' ? Math.ceil(quantity / divide_by) : Math.floor(quantity / divide_by);
};

/** What a licensed item costs a period before discounts, in minor units (stripe.md §5.2). */
export const perPeriod = ({ store }: Books, { price: { id }, quantity }: Item): number => {
  // Only the price itself has its tiers; an item carries a copy without them.
  const price = findTyped(store, 'price', id);
  if (price === undefined) throw new Error('every generated item has a price');
  const units = packs(price, quantity ?? 1);
  if (price.tiers_mode === 'volume') return byVolume(price.tiers ?? [], units);
  if (price.tiers_mode === 'graduated') return graduated(price.tiers ?? [], units);
  return units * Number(price.unit_amount_decimal ?? price.unit_amount);
};
