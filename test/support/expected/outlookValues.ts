import type { Subscription } from './books.ts';
import { dayOf, earliestOf, latestOf } from './moment.ts';
import { inDollars } from './money.ts';
import { type Holder, liveOf, type Owned } from './record.ts';
import { nextAmount, plannedEnd, renewalOf } from './renewals.ts';

/** Stripe's reasons for an end that have a shorter word in HubSpot. */
const REASONS: Record<string, string> = { cancellation_requested: 'requested' };

/** The end that a record tells: the first that is planned; the last there was, once nothing is left. */
const ending = (holder: Holder): { at: number | null; subscription: Subscription | undefined } => {
  const live = liveOf(holder);
  const endOf = ({ subscription }: Owned): number | null =>
    live.length > 0 ? plannedEnd(subscription) : subscription.ended_at;
  const owned = live.length > 0 ? live : holder.owned;
  const ends = owned.map(endOf);
  const at = live.length > 0 ? earliestOf(ends) : latestOf(ends);
  return { at, subscription: at === null ? undefined : owned[ends.indexOf(at)]?.subscription };
};

const reason = (subscription: Subscription | undefined): string => {
  const details = subscription?.cancellation_details;
  const word = details?.feedback ?? details?.reason ?? '';
  return REASONS[word] ?? word;
};

const nextAmountText = (due: readonly Owned[]): string => {
  const amounts = due.flatMap(({ books, subscription }) => nextAmount(books, subscription) ?? []);
  return amounts.length === 0 ? '' : inDollars(amounts);
};

/** What lies ahead: #4, #8, #19, #20, #21, #44. Subscriptions that renew in the same second are asked for together. */
export const outlookValues = (holder: Holder): Record<string, string> => {
  const { owned } = holder;
  const renewal = earliestOf(owned.map(({ subscription }) => renewalOf(subscription)));
  const due = owned.filter(({ subscription }) => renewal !== null && renewalOf(subscription) === renewal);
  const end = ending(holder);
  const trials = owned.filter(({ subscription }) => subscription.status === 'trialing');
  return {
    clearsync_next_renewal_date: dayOf(renewal),
    clearsync_next_amount: nextAmountText(due),
    clearsync_cancel_date: dayOf(end.at),
    clearsync_cancel_reason: reason(end.subscription),
    clearsync_cancel_comment: end.subscription?.cancellation_details?.comment ?? '',
    clearsync_trial_end_date: dayOf(earliestOf(trials.map(({ subscription }) => subscription.trial_end))),
  };
};
