import type { Books, Item, Subscription } from './books.ts';
import { amountOff, type Cut, cutsOf } from './discounts.ts';
import { type Amount, halfUp } from './money.ts';
import { isLicensed, monthsOf, perPeriod } from './prices.ts';

type Left = { item: Item; left: number };

const isFor = ({ item: only, coupon }: Cut, { item }: Left): boolean =>
  (only === null || only.id === item.id) &&
  (coupon.applies_to === undefined || coupon.applies_to.products.includes(String(item.price.product)));

/** What is left of each item's amount of one period behind these discounts: shares of what is left, amounts pro rata. */
export const afterCuts = (
  books: Books,
  { currency }: Subscription,
  items: readonly Item[],
  cuts: readonly Cut[],
): Left[] => {
  const lefts = items.map((item) => ({ item, left: perPeriod(books, item) }));
  for (const one of cuts) {
    const meant = lefts.filter((left) => isFor(one, left));
    const total = meant.reduce((all, { left }) => all + left, 0);
    const { percent_off: percent } = one.coupon;
    const off = percent === null ? Math.min(amountOff(one, currency), total) : (total * percent) / 100;
    for (const each of meant) each.left -= total === 0 ? 0 : (off * each.left) / total;
  }
  return lefts;
};

/** Active and past due count; a trial, a pause of any kind and what is unpaid or over do not (stripe.md §5.1). */
const counts = ({ status, pause_collection }: Subscription): boolean =>
  (status === 'active' || status === 'past_due') && pause_collection === null;

/** The MRR of a subscription net of all discounts, rounded once (stripe.md §5.2). */
export const mrrOf = (books: Books, subscription: Subscription): Amount => {
  const { currency, items } = subscription;
  if (!counts(subscription)) return { minor: 0, currency };
  const licensed = items.data.filter(({ price }) => isLicensed(price));
  const lefts = afterCuts(books, subscription, licensed, cutsOf(books, subscription));
  const monthly = lefts.reduce((all, { item, left }) => all + left / monthsOf(item.price), 0);
  return { minor: halfUp(monthly), currency };
};
