import type { CardSubscription, Explanation } from '../../../src/app/packages/contract/card.ts';
import type { CustomerFacts, MrrExplanation, SubscriptionFacts } from '../../billing/facts.ts';
import { zonedDayOrNull } from '../isoTimes.ts';

const explanationReply = ({ rule, currency, mrr, lines, excluded }: MrrExplanation): Explanation => ({
  rule,
  total: { amount: mrr, currency },
  lines: lines.map(({ kind, label, amount }) => ({ kind, label, amount: { amount, currency } })),
  excluded,
});

const one = (subscription: SubscriptionFacts, customerId: string, timeZone: string): CardSubscription => ({
  id: subscription.id,
  status: subscription.status,
  plan: subscription.productNames.join(', '),
  quantity: subscription.quantity,
  interval: subscription.interval,
  mrr: subscription.mrr,
  explanation: explanationReply(subscription.explanation),
  renewsOn: zonedDayOrNull(subscription.renewsAt, timeZone),
  renewalAmount: subscription.renewalAmount,
  trialEndsOn: zonedDayOrNull(subscription.trialEndsAt, timeZone),
  endsOn: zonedDayOrNull(subscription.endedAt ?? subscription.cancelsAt, timeZone),
  ended: subscription.endedAt !== null,
  discount: subscription.discount,
  customerId,
});

/** The subscriptions of a record's customers as the contract carries them, in the order of the facts, days in a time zone. */
export const subscriptionReplies = (customers: CustomerFacts[], timeZone: string): CardSubscription[] =>
  customers.flatMap(({ customerId, subscriptions }) =>
    subscriptions.map((subscription) => one(subscription, customerId, timeZone)),
  );
