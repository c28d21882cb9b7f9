import type { MethodSources } from './defaultMethod.ts';
import type { Money, Risk, SubscriptionFacts } from './facts.ts';
import { wasAttempted } from './invoiceFacts.ts';
import { mergeRisks } from './mergeRisks.ts';
import type { MrrContext } from './mrr.ts';
import { isDisputed } from './paymentHealth.ts';
import { priceShock } from './priceShock.ts';
import { cardEndBeforeRenewal, knownSubscriptions, lacksMethod } from './renewalMeans.ts';
import type { StripeCharge, StripeInvoice, StripeSubscription } from './stripeObjects.ts';

/** What the risks of a customer are read from. */
export type RiskInput = {
  subscriptions: readonly StripeSubscription[];
  facts: readonly SubscriptionFacts[];
  invoices: readonly StripeInvoice[];
  charges: readonly StripeCharge[];
  /** Where the means of payment of each subscription is found. */
  sources: Pick<MethodSources, 'customer' | 'methods'>;
  /** What is overdue, by currency. */
  overdue: Money[];
  context: MrrContext;
};

/** An open invoice that failed and that Stripe will try again: its next attempt, what it asks for. */
const retry = (invoice: StripeInvoice): Risk[] => {
  const at = invoice.next_payment_attempt ?? null;
  if (invoice.status !== 'open' || !wasAttempted(invoice) || at === null) return [];
  const { amount_remaining: amount, currency } = invoice;
  return [{ kind: 'next_retry', at, amounts: [{ amount, currency }] }];
};

const needsCustomer = ({ status, failure_code: code, outcome }: StripeCharge): boolean =>
  status === 'failed' && [code, outcome?.reason].includes('authentication_required');

/**
 * The subscription whose unpaid invoice waits for the customer: the newest payment failed for want of a
 * confirmation. Charges do not name their invoice, so that it is told of the newest invoice that was tried.
 */
const unconfirmed = ({ invoices, charges }: RiskInput): Risk[] => {
  const [newest] = charges;
  const failing = invoices.find((invoice) => invoice.status === 'open' && wasAttempted(invoice));
  const of = failing?.parent?.subscription_details?.subscription;
  if (newest === undefined || !needsCustomer(newest) || of === undefined || of === null) return [];
  return [{ kind: 'action_required', subscriptionId: typeof of === 'string' ? of : of.id }];
};

type Known = ReturnType<typeof knownSubscriptions>[number];

const ofSubscription = (known: Known, { sources, context }: RiskInput): Risk[] => {
  const { facts, subscription } = known;
  const { id: subscriptionId, renewsAt, trialEndsAt } = facts;
  const risks: Risk[] = [];
  if (facts.status === 'incomplete') risks.push({ kind: 'action_required', subscriptionId });
  if (trialEndsAt !== null && lacksMethod(known, sources.customer))
    risks.push({ kind: 'trial_without_payment_method', at: trialEndsAt, subscriptionId });
  const cardEnd = cardEndBeforeRenewal(known, sources);
  if (cardEnd !== null && renewsAt !== null)
    risks.push({ kind: 'card_expires_before_renewal', at: cardEnd, renewsAt, subscriptionId });
  const shock = priceShock(facts, subscription, context);
  if (shock !== null) risks.push({ kind: 'discount_ends', ...shock, subscriptionId });
  return risks;
};

/**
 * What is about to happen to a customer's payments or needs somebody, worst first (product.md §2.10); empty when
 * nothing is. It goes by the same tests as the payment health, and says all that holds instead of the worst alone.
 */
export const paymentRisks = (input: RiskInput): Risk[] => {
  const { subscriptions, facts, invoices, charges, overdue, context } = input;
  const { at } = context;
  const found: Risk[] = [
    ...(charges.some((charge) => isDisputed(charge, at)) ? [{ kind: 'dispute' as const }] : []),
    ...(overdue.length > 0 ? [{ kind: 'overdue' as const, amounts: overdue }] : []),
    ...invoices.flatMap(retry),
    ...unconfirmed(input),
    ...knownSubscriptions(facts, subscriptions).flatMap((known) => ofSubscription(known, input)),
  ];
  return mergeRisks(found, at);
};
