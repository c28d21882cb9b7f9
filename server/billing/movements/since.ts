import { latest } from '../moments.ts';
import { isLiveStatus } from '../statuses.ts';
import type { StripeSubscription } from '../stripeObjects.ts';
import type { DiscountTerms } from './discountTerms.ts';
import type { History } from './invoiceHistory.ts';
import type { SubscriptionContent, SubscriptionState } from './state.ts';
import { sameGross, sameNet } from './withoutRounding.ts';

/** What is seen of a subscription now, with what tells since when. Moments are epoch seconds. */
export type Seen = {
  subscription: StripeSubscription;
  current: SubscriptionContent;
  terms: DiscountTerms;
  history: History;
  at: number;
};

const OVER = new Set(['canceled', 'incomplete_expired']);

/**
 * When a subscription ended; null while it has not, and when Stripe does not tell: one that is no longer listed keeps
 * what it last said, also of a cancellation that was only planned.
 */
export const endOf = (
  { status, ended_at, cancel_at, canceled_at }: StripeSubscription,
  at: number,
): number | null => {
  if (isLiveStatus(status)) return null;
  const end = ended_at ?? (OVER.has(status) ? (cancel_at ?? canceled_at) : null) ?? null;
  return end !== null && end <= at ? end : null;
};

const within = (moment: number | null | undefined, after: number, until: number): number | null =>
  moment !== null && moment !== undefined && moment > after && moment <= until ? moment : null;

/** The same things for another price after discounts: one has run out, or one has begun. */
const discountTurn = ({ current, terms, at }: Seen, last: SubscriptionContent & { at: number }) => {
  if (!sameGross(last, current, 1) || current.mrr.net === last.mrr.net) return null;
  const turns = [...terms.values()].map(({ start, end }) => (current.mrr.net > last.mrr.net ? end : start));
  return latest(turns.map((turn) => within(turn, last.at, at)));
};

/** The newest that invoices tell is what we see now. */
const toldAt = ({ history, current }: Seen): number | null => {
  const told = history.states.at(-1);
  const same = told && sameGross(told.state, current, told.tolerance);
  return same && sameNet(told.state, current, told.tolerance) ? told.state.at : null;
};

/**
 * When that which we see now and did not see last time (`last`) began: the moment that Stripe names for it, else now.
 * Always after what was seen last.
 */
export const changedSince = (seen: Seen, last: SubscriptionState): number => {
  const { subscription, current, history, at } = seen;
  const stopped = last.mrr.net !== 0 && current.gross === 0;
  const named = [
    endOf(subscription, at),
    last.status === 'trialing' ? subscription.trial_end : null,
    stopped ? history.coveredUntil : null,
    toldAt(seen),
    discountTurn(seen, last),
    current.status === 'past_due' && last.status !== 'past_due' ? history.openSince : null,
  ];
  const since = named.map((moment) => within(moment, last.at, at)).find((moment) => moment !== null) ?? at;
  return since > last.at ? since : last.at + 1;
};

/**
 * Since when a subscription without invoices has been what was seen first at `seenAt`, as far as anybody can tell: since
 * it began, or since its trial ended. Null when that is `seenAt` itself.
 */
export const originOf = (
  { trial_end, start_date, created }: StripeSubscription,
  seenAt: number,
): number | null => {
  const start = start_date ?? created;
  if (seenAt === trial_end || seenAt === start) return null;
  return within(trial_end, 0, seenAt) ?? within(start, 0, seenAt);
};

/**
 * When that which we see for the first time began, after what invoices tell. A discount that was on the newest invoice and is not listed any more was used up by it, so that what we see holds since
 * that period began.
 */
export const firstSince = (seen: Seen): number => {
  const { subscription, current, history, at } = seen;
  const last = history.states.at(-1);
  const end = endOf(subscription, at);
  if (end !== null) return end;
  if (last === undefined) return at;
  const { state, tolerance } = last;
  const usedUp =
    sameGross(state, current, tolerance) &&
    !sameNet(state, current, tolerance) &&
    current.mrr.net > state.mrr.net;
  if (!usedUp) return changedSince(seen, state);
  return history.periodStart !== null && history.periodStart > state.at ? history.periodStart : state.at;
};
