import type { Price } from './catalogue/createPrice.ts';
import { decimalOf, timesRounded } from './decimal.ts';

type Tiers = NonNullable<Price['tiers']>;

const flatOf = ({ flat_amount_decimal }: Tiers[number]): number =>
  flat_amount_decimal === null ? 0 : timesRounded(decimalOf(flat_amount_decimal), 1);

const unitsOf = ({ unit_amount_decimal }: Tiers[number], count: number): number =>
  unit_amount_decimal === null ? 0 : timesRounded(decimalOf(unit_amount_decimal), count);

const volume = (tiers: Tiers, quantity: number): number => {
  const tier = tiers.find(({ up_to }) => up_to === null || quantity <= up_to);
  return tier === undefined ? 0 : unitsOf(tier, quantity) + flatOf(tier);
};

const graduated = (tiers: Tiers, quantity: number): number => {
  let sum = 0;
  let below = 0;
  for (const tier of tiers) {
    if (quantity <= below && below > 0) break;
    const top = Math.min(quantity, tier.up_to ?? quantity);
    sum += unitsOf(tier, top - below) + flatOf(tier);
    below = tier.up_to ?? quantity;
  }
  return sum;
};

const billedQuantity = ({ transform_quantity }: Price, quantity: number): number => {
  if (transform_quantity === null) return quantity;
  const { divide_by, round } = transform_quantity;
  return round === 'up' ? Math.ceil(quantity / divide_by) : Math.floor(quantity / divide_by);
};

/** What a period of a price costs at a quantity, in minor units before discounts. Usage is not counted: 0. */
export const priceAmount = (price: Price, quantity: number): number => {
  if (price.recurring?.usage_type === 'metered') return 0;
  if (price.tiers !== undefined) {
    return price.tiers_mode === 'volume' ? volume(price.tiers, quantity) : graduated(price.tiers, quantity);
  }
  const unit = price.unit_amount_decimal ?? String(price.unit_amount ?? 0);
  return timesRounded(decimalOf(unit), billedQuantity(price, quantity));
};
