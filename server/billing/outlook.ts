import type { CustomerFacts, SubscriptionFacts } from './facts.ts';
import { earliest, earliestBy, latestBy } from './moments.ts';
import { isLiveStatus } from './statuses.ts';

/** What lies ahead of a customer or a record. */
export type Outlook = Pick<
  CustomerFacts,
  'nextRenewal' | 'trialEndsAt' | 'cancelsAt' | 'cancelReason' | 'cancelComment'
>;

/** Subscriptions that renew in the same second are asked for together when their currency is the same. */
const nextRenewal = (subscriptions: readonly SubscriptionFacts[], at: number): Outlook['nextRenewal'] => {
  const first = earliestBy(subscriptions, ({ renewsAt }) => renewsAt);
  if (first === null || first.renewsAt === null) return null;
  const { renewsAt, renewalAmount } = first;
  const together = subscriptions.filter((one) => one.renewsAt === renewsAt);
  const same = together.every((one) => one.renewalAmount?.currency === renewalAmount?.currency);
  const amount = together.reduce((all, one) => all + (one.renewalAmount?.amount ?? 0), 0);
  return {
    at: renewsAt > at ? renewsAt : at,
    amount:
      same && renewalAmount !== null && Number.isSafeInteger(amount)
        ? { amount, currency: renewalAmount.currency }
        : renewalAmount,
  };
};

/** The next planned end; once nothing is live, the last real one. Nothing when all live ones go on. */
const ending = (subscriptions: readonly SubscriptionFacts[]): SubscriptionFacts | null => {
  const live = subscriptions.filter(({ status }) => isLiveStatus(status));
  if (live.length > 0) return earliestBy(live, ({ cancelsAt }) => cancelsAt);
  return latestBy(subscriptions, ({ endedAt }) => endedAt);
};

/** Next renewal, end of trial and cancellation over subscriptions (stripe.md §5.4). `at` is epoch seconds. */
export const outlook = (subscriptions: readonly SubscriptionFacts[], at: number): Outlook => {
  const end = ending(subscriptions);
  return {
    nextRenewal: nextRenewal(subscriptions, at),
    trialEndsAt: earliest(subscriptions.map(({ trialEndsAt }) => trialEndsAt)),
    cancelsAt: end?.cancelsAt ?? null,
    cancelReason: end?.cancelReason ?? null,
    cancelComment: end?.cancelComment ?? null,
  };
};
