import { isoDay } from './day.ts';
import type { MrrRule } from './facts.ts';
import type { StripeSubscription } from './stripeObjects.ts';

const LIVE = new Set(['active', 'trialing', 'past_due', 'unpaid', 'paused']);
const RENEWING = new Set(['active', 'trialing', 'past_due']);

/** Whether a subscription of this status still exists for the customer. Statuses unknown to us do not count. */
export const isLiveStatus = (status: string): boolean => LIVE.has(status);

/** Whether a subscription of this status is billed again at the end of its period. */
export const isRenewingStatus = (status: string): boolean => RENEWING.has(status);

/** Whether Stripe collects nothing at `at` (epoch seconds) although the status stays as it is (stripe.md §1.2). */
export const isCollectionPaused = ({ pause_collection }: StripeSubscription, at: number): boolean => {
  if (!pause_collection) return false;
  return (pause_collection.resumes_at ?? null) === null || Number(pause_collection.resumes_at) > at;
};

const REASONS = new Map([
  ['past_due', 'Past due: this rule counts it only once it is paid'],
  ['unpaid', 'Unpaid: Stripe has stopped trying to collect it'],
  ['paused', 'Paused'],
  ['incomplete', 'Its first payment is not complete'],
  ['incomplete_expired', 'Its first payment was never completed'],
  ['canceled', 'Cancelled'],
]);

/**
 * Why a subscription counts for nothing under a rule, or null when it counts (stripe.md §5.1, product.md §3.4):
 * active and past due count, past due not under "conservative", a planned cancellation counts until it takes effect.
 * `at` is epoch seconds.
 */
export const notCounted = (subscription: StripeSubscription, rule: MrrRule, at: number): string | null => {
  const { status } = subscription;
  if (status === 'trialing')
    return subscription.trial_end ? `In trial until ${isoDay(subscription.trial_end)}` : 'In trial';
  if (status !== 'active' && (status !== 'past_due' || rule === 'conservative'))
    return REASONS.get(status) ?? `Its status "${status}" is not known to count`;
  if (!isCollectionPaused(subscription, at)) return null;
  const resumes = subscription.pause_collection?.resumes_at;
  return `Collection is paused${resumes ? ` until ${isoDay(resumes)}` : ''}`;
};
