import { latest } from '../moments.ts';
import { isLiveStatus } from '../statuses.ts';
import type { StripeSubscription } from '../stripeObjects.ts';
import type { KnownTerm } from './discountTerms.ts';
import type { History } from './invoiceHistory.ts';
import type { SubscriptionContent, SubscriptionState } from './state.ts';
import { soldTheSame } from './withoutRounding.ts';

/** What is seen of a subscription now, with what tells since when. Moments are epoch seconds. */
export type Seen = {
  subscription: StripeSubscription;
  current: SubscriptionContent;
  discounts: readonly KnownTerm[];
  at: number;
};

/** When a subscription ended; null while it has not. */
export const endOf = ({ status, ended_at, canceled_at }: StripeSubscription): number | null =>
  isLiveStatus(status) ? null : (ended_at ?? canceled_at ?? null);

const within = (moment: number | null | undefined, after: number, until: number): number | null =>
  moment !== null && moment !== undefined && moment > after && moment <= until ? moment : null;

/** The same things for the same price before discounts, and another price after them: a discount has run out. */
const discountEndedAt = ({ current, discounts, at }: Seen, last: SubscriptionState): number | null =>
  last.gross === current.gross && last.mrr.net !== current.mrr.net
    ? latest(discounts.map(({ end }) => within(end, last.at, at)))
    : null;

/**
 * When that which we see now and did not see last time began: the moment that Stripe names for it, else now. Always
 * after what was seen last.
 */
export const changedSince = (seen: Seen, last: SubscriptionState): number => {
  const { subscription, current, at } = seen;
  const named = [
    endOf(subscription),
    last.status === 'trialing' ? subscription.trial_end : null,
    last.cancelsAt === null && current.cancelsAt !== null ? subscription.canceled_at : null,
    discountEndedAt(seen, last),
  ];
  const since = named.map((moment) => within(moment, last.at, at)).find((moment) => moment !== null) ?? at;
  return since > last.at ? since : last.at + 1;
};

/** When that which we see for the first time began, after a history that its invoices tell. */
const sinceHistory = (seen: Seen, history: History, last: SubscriptionState): number | null => {
  const { current, at } = seen;
  if (!soldTheSame(last, { ...last, ...current })) return within(history.lastChangeAt, last.at, at);
  if (last.mrr.net > 0 && current.mrr.net === 0 && current.gross === 0)
    return within(history.coveredUntil, last.at, at);
  return discountEndedAt(seen, last);
};

/**
 * When that which we see for the first time began. Without invoices: with the subscription, or with the end of its trial.
 */
export const firstSince = (seen: Seen, history: History): number => {
  const { subscription, at } = seen;
  const end = endOf(subscription);
  if (end !== null) return end;
  const last = history.states.at(-1);
  if (last !== undefined) return sinceHistory(seen, history, last) ?? at;
  const { trial_end, start_date, created } = subscription;
  return within(trial_end, 0, at) ?? within(start_date ?? created, 0, at) ?? at;
};
