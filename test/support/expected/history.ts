import { findTyped, idOf } from '../../../sandbox/stripe/objects/typed.ts';
import type { Books, Invoice, Subscription } from './books.ts';
import { latestOf, NOW } from './moment.ts';
import { halfUp } from './money.ts';
import { mrrOf } from './mrr.ts';
import { isLicensed, monthsOf } from './prices.ts';

/** What a subscription is worth a month (minor units) from a moment on. */
export type Step = { at: number; mrr: number };

type Line = Invoice['lines']['data'][number];
type Period = { start: number; end: number; mrr: number };

const netOf = ({ amount, discount_amounts }: Line): number =>
  (discount_amounts ?? []).reduce((left, one) => left - one.amount, amount);

/** What a line is worth a month: nothing when it bills usage or a part of a period. */
const monthly = ({ store }: Books, line: Line): number => {
  const price = findTyped(store, 'price', idOf(line.pricing?.price_details?.price));
  if (price === undefined || !isLicensed(price)) return 0;
  return line.parent?.subscription_item_details?.proration === false ? netOf(line) / monthsOf(price) : 0;
};

/** Drafts, voided ones and those that were written off without a try ask nobody for money: collection is paused. */
const isIssued = ({ status, attempted }: Invoice): boolean =>
  status === 'open' || status === 'paid' || (status === 'uncollectible' && attempted);

/** The periods that a subscription was billed for, oldest first, with their MRR by the invoice (stripe.md §5.5). */
const billedPeriods = (books: Books, { id }: Subscription): Period[] =>
  books.invoices
    .filter((one) => isIssued(one) && idOf(one.parent?.subscription_details?.subscription) === id)
    .map(({ lines }) => ({
      start: Math.min(...lines.data.map(({ period }) => period.start)),
      end: Math.max(...lines.data.map(({ period }) => period.end)),
      mrr: halfUp(lines.data.reduce((all, line) => all + monthly(books, line), 0)),
    }))
    .sort((a, b) => a.start - b.start);

/** Invoices hold whole cents, so a month's worth may be beside the exact one by a cent: then it is the later one. */
const withoutRounding = (periods: readonly Period[]): Step[] => {
  const steps: Step[] = [];
  for (const { start, mrr } of periods.toReversed()) {
    const next = steps[0]?.mrr ?? mrr;
    steps.unshift({ at: start, mrr: Math.abs(next - mrr) <= 1 ? next : mrr });
  }
  return steps;
};

/** When a discount ran out within the newest period. */
const discountEnd = (books: Books, subscription: Subscription, { start }: Period): number | null => {
  const ends = subscription.discounts.map((one) => findTyped(books.store, 'discount', idOf(one))?.end ?? 0);
  return latestOf(ends.filter((end) => end > start && end <= NOW));
};

/** The newest period by its invoice, until it is worth something else. */
const until = ({ start, mrr }: Period, at: number, then: number): Step[] => [
  { at: start, mrr },
  { at, mrr: then },
];

/** Until now: the newest period is worth what the subscription is worth now, unless something ended since it began. */
const present = (books: Books, subscription: Subscription, newest: Period): Step[] => {
  const { minor } = mrrOf(books, subscription);
  const over = discountEnd(books, subscription, newest);
  if (subscription.ended_at !== null) return until(newest, subscription.ended_at, 0);
  // Stripe does not say since when a subscription is unpaid: it counts from when it was seen.
  if (subscription.status === 'unpaid') return until(newest, NOW, 0);
  if (newest.end <= NOW) return until(newest, newest.end, minor);
  return over === null ? [{ at: newest.start, mrr: minor }] : until(newest, over, minor);
};

/** A subscription's MRR through time, oldest first. One that was never paid for the first time has none. */
export const historyOf = (books: Books, subscription: Subscription): Step[] => {
  if (subscription.status.startsWith('incomplete')) return [];
  const periods = billedPeriods(books, subscription);
  const newest = periods.at(-1);
  if (newest === undefined) return [];
  const [current, ...later] = present(books, subscription, newest);
  const worth = { ...newest, mrr: current?.mrr ?? newest.mrr };
  return [...withoutRounding([...periods.slice(0, -1), worth]), ...later];
};
