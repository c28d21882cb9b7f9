import { type Exact, exact, plus, sum, times, ZERO } from './exact.ts';
import type { StripeTier } from './stripeObjects.ts';
import { preciseAmount } from './unitPricing.ts';

type Tier = { upTo: bigint | null; unit: Exact; flat: Exact };

/** Stripe leaves out the unit or the flat amount of a tier that has none; a given one that is unreadable is null. */
const readAmount = (
  decimal: StripeTier['unit_amount_decimal'],
  whole: StripeTier['unit_amount'],
): Exact | null => ((decimal ?? whole ?? null) === null ? ZERO : preciseAmount(decimal, whole));

const readTier = (tier: StripeTier): Tier | null => {
  const unit = readAmount(tier.unit_amount_decimal, tier.unit_amount);
  const flat = readAmount(tier.flat_amount_decimal, tier.flat_amount);
  if (unit === null || flat === null) return null;
  if (tier.up_to === null) return { upTo: null, unit, flat };
  return Number.isSafeInteger(tier.up_to) ? { upTo: BigInt(tier.up_to), unit, flat } : null;
};

/** Each tier goes on where the one before it ended, and only the last may be open. */
const areInOrder = (tiers: readonly Tier[]): boolean =>
  tiers.every(({ upTo }, index) => {
    const before = index === 0 ? 0n : (tiers[index - 1]?.upTo ?? null);
    return before !== null && (upTo === null || upTo > before);
  });

/** What one tier charges: `units` at its price, and its flat amount (minor units). */
export type TierCharge = { units: bigint; unit: Exact; flat: Exact };

const graduated = (tiers: readonly Tier[], quantity: bigint): TierCharge[] | null => {
  const charges: TierCharge[] = [];
  let reached = 0n;
  for (const { upTo, unit, flat } of tiers) {
    const end = upTo === null || upTo > quantity ? quantity : upTo;
    charges.push({ units: end - reached, unit, flat });
    if (upTo === null || upTo >= quantity) return charges;
    reached = upTo;
  }
  return null;
};

const volume = (tiers: readonly Tier[], quantity: bigint): TierCharge[] | null => {
  const tier = tiers.find(({ upTo }) => upTo === null || upTo >= quantity);
  return tier === undefined ? null : [{ units: quantity, unit: tier.unit, flat: tier.flat }];
};

const MODES = new Map([
  ['graduated', graduated],
  ['volume', volume],
]);

/**
 * What the tiers of a price charge for a quantity (stripe.md §5.2): graduated each tier's units at its price plus the
 * flat amount of each tier reached, volume all units at the price of the one tier that holds them. The first tier is
 * reached by quantity 0 (docs.stripe.com/products-prices/pricing-models). A sentence for people when it cannot be
 * told.
 */
export const tierCharges = (
  mode: string | null | undefined,
  stripeTiers: readonly StripeTier[],
  quantity: bigint,
): TierCharge[] | string => {
  const charge = MODES.get(mode ?? '');
  if (charge === undefined) return `Unknown mode of tiers "${mode ?? 'none'}"`;
  const tiers = stripeTiers.map(readTier).filter((tier) => tier !== null);
  if (tiers.length !== stripeTiers.length) return 'Its tiers have a limit or an amount that we cannot read';
  if (!areInOrder(tiers)) return 'Its tiers do not follow one another';
  return charge(tiers, quantity) ?? `Its tiers do not hold a quantity of ${quantity}`;
};

/** The sum of what tiers charge, in minor units. */
export const tierAmount = (charges: readonly TierCharge[]): Exact =>
  sum(charges.map(({ units, unit, flat }) => plus(flat, times(unit, exact(units)))));
