import { type Catalog, findPrice, productName } from './catalog.ts';
import type { BillingInterval, SubscriptionFacts } from './facts.ts';
import { billingInterval } from './interval.ts';
import { earliest } from './moments.ts';
import { explainMrr, type MrrContext, type ReadSubscription } from './mrr.ts';
import { plannedEnd, renewalEstimate, renewalTime } from './renewal.ts';
import { isCollectionPaused, isLiveStatus } from './statuses.ts';
import type { StripePrice, StripeSubscription } from './stripeObjects.ts';

type Sold = { price: StripePrice; quantity: number | null };

const sold = ({ items }: StripeSubscription, catalog: Catalog): Sold[] =>
  items.data.flatMap((item) => {
    const price = findPrice(item.price, catalog);
    return price === null ? [] : [{ price, quantity: item.quantity ?? null }];
  });

const isLicensed = ({ price }: Sold): boolean =>
  price.recurring !== null && price.recurring !== undefined && price.recurring.usage_type !== 'metered';

const intervalOf = (parts: readonly Sold[]): BillingInterval | null => {
  const licensed = parts.filter(isLicensed);
  const intervals = new Set(
    (licensed.length > 0 ? licensed : parts).flatMap(({ price }) =>
      price.recurring ? [billingInterval(price.recurring)] : [],
    ),
  );
  const [only] = intervals;
  return intervals.size > 1 ? 'mixed' : (only ?? null);
};

const quantityOf = (parts: readonly Sold[]): number | null => {
  const licensed = parts.filter(isLicensed);
  if (licensed.length === 0) return null;
  const total = licensed.reduce((all, { quantity }) => all + (quantity ?? 1), 0);
  return Number.isSafeInteger(total) ? total : null;
};

const methodOf = (method: string | null | undefined): SubscriptionFacts['collectionMethod'] =>
  method === 'charge_automatically' || method === 'send_invoice' ? method : 'other';

const discountsOf = (status: string, { discounts: { known } }: ReadSubscription) =>
  known.length === 0 || !isLiveStatus(status)
    ? { discount: null, discountEndsAt: null }
    : {
        discount: known.map(({ label }) => label).join('; '),
        discountEndsAt: earliest(known.map(({ end }) => end)),
      };

const endingOf = (subscription: StripeSubscription) => {
  const ended = subscription.status === 'canceled' ? subscription.canceled_at : null;
  const endedAt = subscription.ended_at ?? ended ?? null;
  const cancelsAt = plannedEnd(subscription) ?? endedAt;
  const details = subscription.cancellation_details;
  return {
    cancelsAt,
    endedAt,
    cancelReason: cancelsAt === null ? null : (details?.feedback ?? details?.reason ?? null),
    cancelComment: cancelsAt === null ? null : (details?.comment ?? null),
  };
};

/** What is said of one subscription; its MRR comes with its explanation. Times are epoch seconds. */
export const subscriptionFacts = (
  subscription: StripeSubscription,
  context: MrrContext,
  read: ReadSubscription,
): SubscriptionFacts => {
  const { at, catalog } = context;
  const explanation = explainMrr(subscription, read, context);
  const parts = sold(subscription, catalog);
  const renewsAt = renewalTime(subscription, at);
  return {
    id: subscription.id,
    status: subscription.status,
    productNames: [...new Set(parts.map(({ price }) => productName(price, catalog)))],
    quantity: quantityOf(parts),
    interval: intervalOf(parts),
    mrr: { amount: explanation.mrr, currency: subscription.currency },
    explanation,
    startedAt: subscription.start_date ?? subscription.created,
    renewsAt,
    renewalAmount: renewsAt === null ? null : renewalEstimate(subscription, read, renewsAt),
    trialEndsAt: subscription.status === 'trialing' ? (subscription.trial_end ?? null) : null,
    ...endingOf(subscription),
    collectionPaused: isCollectionPaused(subscription, at),
    collectionMethod: methodOf(subscription.collection_method),
    ...discountsOf(subscription.status, read),
  };
};
