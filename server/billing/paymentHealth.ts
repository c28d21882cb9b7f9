import type { MethodSources } from './defaultMethod.ts';
import type { PaymentHealth, SubscriptionFacts } from './facts.ts';
import { wasAttempted } from './invoiceFacts.ts';
import { cardEndBeforeRenewal, knownSubscriptions, lacksMethod } from './renewalMeans.ts';
import type { StripeCharge, StripeInvoice, StripeSubscription } from './stripeObjects.ts';

/** Worst first (product.md §3.1 #5). "unknown" stands where "healthy" would be a guess. */
const WORST_FIRST: readonly PaymentHealth[] = [
  'disputed',
  'overdue',
  'retrying',
  'action_required',
  'no_payment_method',
  'card_expiring',
  'unknown',
  'healthy',
];

/** The worst of several. */
export const worstHealth = (healths: readonly PaymentHealth[]): PaymentHealth =>
  WORST_FIRST.find((health) => healths.includes(health)) ?? 'healthy';

/**
 * Stripe never takes `charge.disputed` back and the key may not read disputes. Card networks allow 120 days to
 * raise one and settle it well within the rest; an older one is taken as closed.
 */
const DISPUTE_OPEN_FOR = 180 * 86_400;

/** Whether a payment is disputed and the dispute may still be open at `at` (epoch seconds). */
export const isDisputed = ({ disputed, created }: StripeCharge, at: number): boolean =>
  disputed === true && created > at - DISPUTE_OPEN_FOR;

/** Without these permissions some of the troubles cannot be seen (stripe.md §2.2). */
const NEEDED = ['rak_charge_read', 'rak_invoice_read', 'rak_payment_method_read'];

export type HealthInput = {
  subscriptions: readonly StripeSubscription[];
  facts: readonly SubscriptionFacts[];
  invoices: readonly StripeInvoice[];
  charges: readonly StripeCharge[];
  /** Where the means of payment of each subscription is found. */
  sources: Pick<MethodSources, 'customer' | 'methods'>;
  /** Slugs of the permissions that the key lacks. */
  missing: readonly string[];
  /** Epoch seconds. */
  at: number;
};

const isUnpaid = (invoice: StripeInvoice): boolean =>
  invoice.status === 'open' && invoice.amount_remaining > 0;

const isRetried = (invoice: StripeInvoice): boolean =>
  wasAttempted(invoice) && (invoice.next_payment_attempt ?? null) !== null;

const isOverdueNow = ({ subscriptions, invoices, at }: HealthInput): boolean => {
  const unpaid = invoices.filter(isUnpaid);
  if (unpaid.some(({ due_date }) => (due_date ?? null) !== null && Number(due_date) < at)) return true;
  if (unpaid.some(isRetried)) return false;
  const statuses = subscriptions.map(({ status }) => status);
  if (statuses.includes('past_due') || statuses.includes('unpaid')) return true;
  return unpaid.some(wasAttempted) && !statuses.includes('incomplete');
};

/** The worst trouble with a customer's payments (product.md §3.1 #5). */
export const paymentHealth = (input: HealthInput): PaymentHealth => {
  const { subscriptions, facts, charges, invoices, sources, missing, at } = input;
  if (charges.some((charge) => isDisputed(charge, at))) return 'disputed';
  if (isOverdueNow(input)) return 'overdue';
  if (invoices.filter(isUnpaid).some(isRetried)) return 'retrying';
  if (subscriptions.some(({ status }) => status === 'incomplete')) return 'action_required';
  const known = knownSubscriptions(facts, subscriptions);
  if (known.some((one) => lacksMethod(one, sources.customer))) return 'no_payment_method';
  if (known.some((one) => cardEndBeforeRenewal(one, sources) !== null)) return 'card_expiring';
  return NEEDED.some((slug) => missing.includes(slug)) ? 'unknown' : 'healthy';
};
