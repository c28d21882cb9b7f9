import { defaultMethod, hasMethod, type MethodSources } from './defaultMethod.ts';
import type { SubscriptionFacts } from './facts.ts';
import type { StripeCustomer, StripeSubscription } from './stripeObjects.ts';

/** A subscription as Stripe gives it, with what is said of it. */
type Known = { facts: SubscriptionFacts; subscription: StripeSubscription };

/** Each subscription with its facts, in the order of the facts. */
export const knownSubscriptions = (
  facts: readonly SubscriptionFacts[],
  subscriptions: readonly StripeSubscription[],
): Known[] => {
  const byId = new Map(subscriptions.map((subscription) => [subscription.id, subscription]));
  return facts.flatMap((one) => {
    const subscription = byId.get(one.id);
    return subscription === undefined ? [] : [{ facts: one, subscription }];
  });
};

/**
 * Renews by charging something, or is paused until there is something to charge, and Stripe has nothing. A free plan
 * needs no method.
 */
export const lacksMethod = (
  { facts: { status, renewsAt, renewalAmount, collectionMethod }, subscription }: Known,
  customer: StripeCustomer | null,
): boolean =>
  (status === 'paused' || (renewsAt !== null && renewalAmount?.amount !== 0)) &&
  collectionMethod === 'charge_automatically' &&
  !hasMethod(subscription, customer);

/** When the card that a renewal will charge expires (epoch seconds), if that is before the renewal; else null. */
export const cardEndBeforeRenewal = (
  { facts: { renewsAt, collectionMethod }, subscription }: Known,
  sources: Pick<MethodSources, 'customer' | 'methods'>,
): number | null => {
  if (renewsAt === null || collectionMethod !== 'charge_automatically') return null;
  const expiresAt = defaultMethod({ ...sources, subscription })?.expiresAt ?? null;
  return expiresAt !== null && expiresAt < renewsAt ? expiresAt : null;
};
