import { applyDiscounts } from './applyDiscounts.ts';
import type { KnownDiscount } from './discounts.ts';
import { roundHalfUp, safeNumber, sum } from './exact.ts';
import type { Money } from './facts.ts';
import { earliest, latest } from './moments.ts';
import type { ReadSubscription } from './mrr.ts';
import { isCollectionPaused, isLiveStatus, isRenewingStatus } from './statuses.ts';
import type { StripeSubscription } from './stripeObjects.ts';

const periodEnds = ({ items }: StripeSubscription) => items.data.map((item) => item.current_period_end);

/**
 * When a live subscription is planned to end (epoch seconds): the date that is set, or the last period's end
 * (stripe.md §5.4). Null when it goes on, or has ended.
 */
export const plannedEnd = (subscription: StripeSubscription): number | null => {
  if (!isLiveStatus(subscription.status)) return null;
  if (subscription.cancel_at) return subscription.cancel_at;
  return subscription.cancel_at_period_end ? latest(periodEnds(subscription)) : null;
};

/**
 * When a subscription is billed next (epoch seconds): the earliest period end among its items, never in the past.
 * Null when it will not be: ended, paused, or planned to end by then.
 */
export const renewalTime = (subscription: StripeSubscription, at: number): number | null => {
  const end = earliest(periodEnds(subscription));
  if (end === null || !isRenewingStatus(subscription.status) || isCollectionPaused(subscription, at))
    return null;
  const planned = plannedEnd(subscription);
  if (subscription.cancel_at_period_end || (planned !== null && planned <= end)) return null;
  return end > at ? end : at;
};

/** A `once` discount that began in the current period waits for the next invoice; an older one has been used. */
const stillValid = (
  discount: KnownDiscount,
  renewsAt: number,
  periodStart: number | null,
  trialing: boolean,
) => {
  if (discount.end !== null) return discount.end > renewsAt;
  return discount.duration !== 'once' || trialing || (periodStart !== null && discount.start > periodStart);
};

/**
 * What the next invoice will probably ask for, before tax and usage (product.md §3.1 #21): the items whose period
 * ends first, less the discounts that are still valid then, whatever the MRR rule. Null when a part is not known.
 */
export const renewalEstimate = (
  subscription: StripeSubscription,
  { items, leftOut, discounts }: ReadSubscription,
  renewsAt: number,
): Money | null => {
  if (leftOut.some(({ unknown }) => unknown) || discounts.unknown.length > 0) return null;
  const first = earliest(items.map(({ periodEnd }) => periodEnd));
  const due = items.filter(({ periodEnd }) => periodEnd === first);
  if (first === null || due.length === 0) return null;
  const periodStart = latest(subscription.items.data.map((item) => item.current_period_start));
  const trialing = subscription.status === 'trialing';
  const valid = discounts.known.filter((one) => stillValid(one, renewsAt, periodStart, trialing));
  const left = applyDiscounts(due, valid).remainders.map((remainder) => remainder.left);
  const amount = safeNumber(roundHalfUp(sum(left)));
  return amount === null ? null : { amount, currency: subscription.currency };
};
