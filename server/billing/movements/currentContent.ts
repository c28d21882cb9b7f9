import { roundHalfUp, safeNumber, sum, times } from '../exact.ts';
import type { MrrRule, SubscriptionFacts } from '../facts.ts';
import { explainMrr, type ReadSubscription } from '../mrr.ts';
import { byText } from '../primary.ts';
import { plannedEnd } from '../renewal.ts';
import { notCounted } from '../statuses.ts';
import type { StripeSubscription } from '../stripeObjects.ts';
import type { SubscriptionContent } from './state.ts';

/**
 * The MRR under all three rules. The one at hand is taken from its explanation; "conservative" is "net" unless past due
 * (product.md §3.4), and "stripe" differs only where a discount does not last forever.
 */
const mrrByRule = (
  subscription: StripeSubscription,
  read: ReadSubscription,
  { explanation }: SubscriptionFacts,
  at: number,
): Record<MrrRule, number> => {
  const under = (rule: MrrRule): number =>
    rule === explanation.rule ? explanation.mrr : explainMrr(subscription, read, { rule, at }).mrr;
  const net = under('net');
  const passing = read.discounts.known.some(({ duration }) => duration !== 'forever');
  return {
    net,
    stripe: passing ? under('stripe') : net,
    conservative: subscription.status === 'past_due' ? 0 : net,
  };
};

/** The products of some items, each once, in the order of their ids. */
export const productsOf = (
  items: readonly { productId: string; name: string }[],
): SubscriptionContent['products'] =>
  [...new Map(items.map(({ productId, name }) => [productId, { id: productId, name }])).values()].sort(
    (a, b) => byText(a.id, b.id),
  );

/** What a subscription is sold for at `at` (epoch seconds), from the same reading as its facts. */
export const currentContent = (
  subscription: StripeSubscription,
  read: ReadSubscription,
  facts: SubscriptionFacts,
  at: number,
): SubscriptionContent => {
  const { items } = read;
  const counts = notCounted(subscription, 'net', at) === null;
  const gross = counts ? roundHalfUp(sum(items.map((item) => times(item.perPeriod, item.monthly)))) : 0n;
  return {
    subscriptionId: subscription.id,
    status: subscription.status,
    currency: subscription.currency,
    mrr: mrrByRule(subscription, read, facts, at),
    gross: safeNumber(gross) ?? 0,
    products: productsOf(items),
    priceIds: [...new Set(items.map(({ priceId }) => priceId))].sort(byText),
    quantity: items.length === 0 ? null : items.reduce((all, { quantity }) => all + quantity, 0),
    cancelsAt: plannedEnd(subscription),
  };
};
