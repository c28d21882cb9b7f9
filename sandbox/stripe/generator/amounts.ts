import { type CouponDefinition, type CouponKey, couponDefinitions } from './catalogue/coupons.ts';
import { type PriceDefinition, priceDefinitions } from './catalogue/prices.ts';
import type { ItemSpec } from './scenario.ts';

/** An applied discount: which coupon, which of the item's or the subscription's, how much in minor units. */
type AppliedDiscount = { level: 'item' | 'subscription' | 'customer'; place: number; amount: number };

export type LineAmount = { item: ItemSpec; quantity: number; amount: number; discounts: AppliedDiscount[] };

/** `amount * over / under`, rounded half up, for whole numbers that are not negative. */
function share(amount: number, over: number, under: number): number {
  return Math.floor((2 * amount * over + under) / (2 * under));
}

/** What a quantity of a price costs for one period, minor units (reference stripe.md §5.2). */
export function priceAmount(price: PriceDefinition, quantity: number): number {
  const packed = price.divideBy === undefined ? quantity : Math.ceil(quantity / price.divideBy);
  if (price.tiers === undefined) return timesDecimal(price.unit ?? '0', packed);
  if (price.tiers.mode === 'volume') {
    const tier = price.tiers.steps.find(({ upTo }) => upTo === null || packed <= upTo);
    return tier === undefined ? 0 : packed * tier.unit + tier.flat;
  }
  let below = 0;
  let sum = 0;
  for (const { upTo, unit, flat } of price.tiers.steps) {
    if (packed <= below) break;
    const reached = upTo === null ? packed : Math.min(packed, upTo);
    sum += (reached - below) * unit + flat;
    below = reached;
  }
  return sum;
}

function timesDecimal(unit: string, quantity: number): number {
  const [whole = '0', decimals = ''] = unit.split('.');
  return share(Number(whole + decimals), quantity, 10 ** decimals.length);
}

/**
 * Lines of an invoice before and after discounts: the item's own coupons in order, then the subscription's,
 * or the customer's when the subscription has none (reference stripe.md §5.2).
 */
export function lineAmounts(
  items: readonly { item: ItemSpec; quantity: number; coupons: readonly (CouponKey | null)[] }[],
  whole: { level: 'subscription' | 'customer'; coupons: readonly (CouponKey | null)[] },
): LineAmount[] {
  const lines: LineAmount[] = items.map(({ item, quantity }) => ({
    item,
    quantity,
    amount: priceAmount(priceDefinitions[item.price], quantity),
    discounts: [],
  }));
  items.forEach(({ coupons }, at) => {
    coupons.forEach((coupon, place) => {
      if (coupon !== null) discount(lines.slice(at, at + 1), couponDefinitions[coupon], 'item', place);
    });
  });
  whole.coupons.forEach((coupon, place) => {
    if (coupon !== null) discount(lines, couponDefinitions[coupon], whole.level, place);
  });
  return lines;
}

/** What is left of a line after its discounts. */
export function remaining(line: LineAmount): number {
  return line.discounts.reduce((left, { amount }) => left - amount, line.amount);
}

function discount(
  lines: readonly LineAmount[],
  coupon: CouponDefinition,
  level: AppliedDiscount['level'],
  place: number,
): void {
  const eligible = lines.filter(
    ({ item }) =>
      coupon.appliesTo === undefined || coupon.appliesTo.includes(priceDefinitions[item.price].product),
  );
  if (coupon.perMille !== undefined) {
    for (const line of eligible) {
      line.discounts.push({ level, place, amount: share(remaining(line), coupon.perMille, 1000) });
    }
    return;
  }
  let base = eligible.reduce((sum, line) => sum + remaining(line), 0);
  let left = Math.min(base, amountOff(coupon, eligible));
  for (const line of eligible) {
    const own = remaining(line);
    const amount = base === 0 ? 0 : share(left, own, base);
    line.discounts.push({ level, place, amount });
    left -= amount;
    base -= own;
  }
}

function amountOff(coupon: CouponDefinition, lines: readonly LineAmount[]): number {
  const first = lines[0];
  if (first === undefined || coupon.amount === undefined) return 0;
  const { currency } = priceDefinitions[first.item.price];
  return currency === coupon.amount[1] ? coupon.amount[0] : (coupon.options?.[currency] ?? 0);
}
