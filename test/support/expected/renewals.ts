import { type Books, isLive, type Subscription } from './books.ts';
import { type Cut, cutsOf } from './discounts.ts';
import { earliestOf, latestOf, NOW } from './moment.ts';
import { type Amount, halfUp } from './money.ts';
import { afterCuts } from './mrr.ts';
import { isLicensed } from './prices.ts';

/** When a live subscription is planned to end (epoch seconds), null when it goes on. */
export const plannedEnd = (subscription: Subscription): number | null => {
  if (!isLive(subscription)) return null;
  const { cancel_at, cancel_at_period_end, items } = subscription;
  return (
    cancel_at ?? (cancel_at_period_end ? latestOf(items.data.map((one) => one.current_period_end)) : null)
  );
};

const RENEWS = ['active', 'trialing', 'past_due'];

/** When a subscription is billed next: the first period end, unless it is paused, unpaid, over, or ends by then. */
export const renewalOf = (subscription: Subscription): number | null => {
  const { status, pause_collection, items } = subscription;
  const end = earliestOf(items.data.map((one) => one.current_period_end));
  const stops = plannedEnd(subscription);
  if (end === null || !RENEWS.includes(status) || pause_collection !== null) return null;
  return stops !== null && stops <= end ? null : Math.max(end, NOW);
};

const holdsAt =
  (renewal: number) =>
  ({ discount: { end } }: Cut): boolean =>
    end === null || end > renewal;

/** What the next invoice will ask for: licensed items less the discounts that hold then; null for usage alone. */
export const nextAmount = (books: Books, subscription: Subscription): Amount | null => {
  const renewal = renewalOf(subscription);
  const licensed = subscription.items.data.filter(({ price }) => isLicensed(price));
  if (renewal === null || licensed.length === 0) return null;
  // The items of a generated subscription are all billed at the same time.
  const cuts = cutsOf(books, subscription).filter(holdsAt(renewal));
  const lefts = afterCuts(books, subscription, licensed, cuts);
  return { minor: halfUp(lefts.reduce((all, { left }) => all + left, 0)), currency: subscription.currency };
};
