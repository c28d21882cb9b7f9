import type { Catalog } from '../catalog.ts';
import { compare, type Exact, exact, over, times, ZERO } from '../exact.ts';
import { monthlyFactor } from '../interval.ts';
import { priceItem } from '../pricedItem.ts';
import type { DiscountTerms } from './discountTerms.ts';
import type { ItemLine } from './itemLines.ts';
import { isWholePeriod, monthsOf } from './periodLength.ts';

/** What an item costs a month, exact minor units. */
export type MonthlyAmounts = {
  gross: Exact;
  /** What each discount took off. */
  discounts: readonly { id: string; monthly: Exact }[];
  /** A minor unit of the invoice as a month's amount: what rounding can make of it. */
  unit: Exact;
  /** Whether the discounts are carried over from elsewhere. */
  estimated: boolean;
};

export type PriceContext = { currency: string; catalog: Catalog; terms: DiscountTerms };

const scaled = ({ amount, discounts }: ItemLine, factor: Exact): MonthlyAmounts => ({
  gross: times(exact(amount), factor),
  discounts: discounts.map(({ id, amount: off }) => ({ id, monthly: times(exact(off), factor) })),
  unit: factor,
  estimated: false,
});

/** The price of the item for a whole period, as the subscription's own items are priced. */
const listPrice = (
  { itemId, price, quantity, start }: ItemLine,
  { currency, catalog }: PriceContext,
): Exact | null => {
  if (price === null) return null;
  const priced = priceItem({ id: itemId, price, quantity }, { currency, at: start, catalog });
  return priced.ok ? times(priced.item.perPeriod, priced.item.monthly) : null;
};

/**
 * Of a line for a whole period. The price's own interval makes a month of its amount, since a month has 28 to 31 days. A
 * line for another length, a prorated first period or several paid in advance, is taken at its list price less the same
 * share for discounts; where the price does not tell, the length of the period decides.
 */
export const wholeAmounts = (line: ItemLine, context: PriceContext): MonthlyAmounts => {
  const cycle = line.price?.recurring;
  const fits = cycle && (line.amount === 0n || isWholePeriod(line, cycle));
  const factor = fits ? monthlyFactor(cycle) : null;
  if (factor !== null) return scaled(line, factor);
  const full = line.amount > 0n ? listPrice(line, context) : null;
  return scaled(line, full === null ? monthsOf(line) : over(full, exact(line.amount)));
};

const atMost = (a: Exact, limit: Exact): Exact => (compare(a, limit) > 0 ? limit : a);

/**
 * Of a charge for the rest of a period: the list price. Its discounts are its own, or those of the period that it is in
 * (`before`; Stripe subtracts them from the charge without naming them): shares stay shares, amounts stay amounts.
 */
export const chargeAmounts = (
  line: ItemLine,
  before: MonthlyAmounts | null,
  context: PriceContext,
): MonthlyAmounts => {
  if (line.amount === 0n) return { gross: ZERO, discounts: [], unit: ZERO, estimated: false };
  const full = listPrice(line, context);
  if (full === null) return { ...scaled(line, monthsOf(line)), estimated: true };
  if (line.discounts.length > 0) return { ...scaled(line, over(full, exact(line.amount))), estimated: true };
  const carried = (id: string, monthly: Exact, gross: Exact): Exact =>
    context.terms.get(id)?.isAmount ? atMost(monthly, full) : over(times(monthly, full), gross);
  const discounts =
    before === null || before.gross.numerator === 0n
      ? []
      : before.discounts.map(({ id, monthly }) => ({ id, monthly: carried(id, monthly, before.gross) }));
  return { gross: full, discounts, unit: exact(1n), estimated: true };
};
