import type { KnownDiscount } from './discounts.ts';
import { compare, type Exact, exact, minus, over, plus, sum, times, ZERO } from './exact.ts';
import type { PricedItem } from './pricedItem.ts';

/** An item's amount of one period, what is left of it after the discounts so far. */
export type Remainder = { item: PricedItem; left: Exact };

/**
 * What one discount took off, as a month's amount; null when no item is eligible. `mixed`: an amount was shared by
 * items of several intervals.
 */
export type Taken = { discount: KnownDiscount; monthly: Exact | null; mixed: boolean };

const isEligible = (discount: KnownDiscount, { item }: Remainder): boolean =>
  (discount.itemId === null || discount.itemId === item.id) &&
  (discount.products === null || discount.products.includes(item.productId));

const ONE = exact(1n);
const atMost = (a: Exact, limit: Exact): Exact => (compare(a, limit) > 0 ? limit : a);

/** By which share the eligible items shrink. An amount is spread pro rata and never takes more than there is. */
const shareOff = ({ reduction }: KnownDiscount, eligible: readonly Remainder[]): Exact => {
  if (reduction.kind === 'percent') return atMost(reduction.share, ONE);
  const total = sum(eligible.map(({ left }) => left));
  return compare(total, ZERO) <= 0 ? ZERO : over(atMost(reduction.amount, total), total);
};

const isShared = ({ reduction }: KnownDiscount, eligible: readonly Remainder[]): boolean => {
  const [first] = eligible;
  return (
    reduction.kind === 'amount' &&
    first !== undefined &&
    eligible.some(({ item }) => compare(item.monthly, first.item.monthly) !== 0)
  );
};

/**
 * Takes discounts off one period's amounts in the given order (stripe.md §5.2): a percentage off each eligible item,
 * an amount once per period over the eligible items pro rata, floored at 0. Each discount meets what the ones before
 * it have left. Items of several intervals share an amount as on the invoice that holds them all.
 */
export const applyDiscounts = (
  items: readonly PricedItem[],
  discounts: readonly KnownDiscount[],
): { remainders: Remainder[]; taken: Taken[] } => {
  const remainders = items.map((item): Remainder => ({ item, left: item.perPeriod }));
  const taken = discounts.map((discount): Taken => {
    const eligible = remainders.filter((remainder) => isEligible(discount, remainder));
    if (eligible.length === 0) return { discount, monthly: null, mixed: false };
    const share = shareOff(discount, eligible);
    let monthly = ZERO;
    for (const remainder of eligible) {
      const off = times(remainder.left, share);
      remainder.left = minus(remainder.left, off);
      monthly = plus(monthly, times(off, remainder.item.monthly));
    }
    return { discount, monthly, mixed: isShared(discount, eligible) };
  });
  return { remainders, taken };
};
