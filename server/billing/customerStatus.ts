import type { CustomerFacts, CustomerStatus, SubscriptionFacts } from './facts.ts';

const KNOWN = new Set([
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'paused',
  'incomplete',
  'incomplete_expired',
  'canceled',
]);

/** Whether this customer has ever paid something, by charge or by an invoice that Stripe calls paid. */
export const hasPaid = ({
  lastPayment,
  invoices,
}: Pick<CustomerFacts, 'lastPayment' | 'invoices'>): boolean =>
  lastPayment !== null || invoices.some(({ status, total }) => status === 'paid' && total.amount > 0);

/** Usage alone has no MRR and no estimate; who has paid for it is no free customer. */
const paysForUsage = (active: readonly SubscriptionFacts[], everPaid: boolean): boolean =>
  everPaid && active.some(({ renewsAt, renewalAmount }) => renewsAt !== null && renewalAmount === null);

/**
 * One status over all subscriptions of a customer or a record, the first that holds (product.md §3.1 #1). A
 * subscription whose collection is paused counts as paused. A Stripe status that is new to us gives "other"
 * unless something better is known.
 */
export const customerStatus = (
  subscriptions: readonly SubscriptionFacts[],
  everPaid: boolean,
): CustomerStatus => {
  const has = (...statuses: string[]) => subscriptions.some(({ status }) => statuses.includes(status));
  const paused = subscriptions.filter(({ collectionPaused }) => collectionPaused);
  const active = subscriptions.filter((one) => one.status === 'active' && !one.collectionPaused);
  if (has('past_due', 'unpaid')) return 'past_due';
  if (active.length > 0 && active.every(({ cancelsAt }) => cancelsAt !== null)) return 'canceling';
  if (active.some(({ mrr }) => mrr.amount > 0) || paysForUsage(active, everPaid)) return 'paying';
  if (has('trialing')) return 'trialing';
  if (active.length > 0) return 'free';
  if (has('paused') || paused.some(({ status }) => status === 'active')) return 'paused';
  if (subscriptions.some(({ status }) => !KNOWN.has(status))) return 'other';
  return everPaid ? 'churned' : 'never_paid';
};
