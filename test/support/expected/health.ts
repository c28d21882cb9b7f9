import type { Books, Invoice, Subscription } from './books.ts';
import { defaultOf } from './cards.ts';
import { NOW } from './moment.ts';
import { hasOpenDispute } from './payments.ts';
import { nextAmount, renewalOf } from './renewals.ts';

const WORST_FIRST = [
  'disputed',
  'overdue',
  'retrying',
  'action_required',
  'no_payment_method',
  'card_expiring',
  'healthy',
] as const;
type Health = (typeof WORST_FIRST)[number];

const isTriedAgain = ({ next_payment_attempt }: Invoice): boolean => next_payment_attempt !== null;

/** Stripe charges by itself what renews for money, or would go on from a pause, and has nothing to charge. */
const lacksMeans =
  (books: Books) =>
  (subscription: Subscription): boolean =>
    subscription.collection_method === 'charge_automatically' &&
    defaultOf(books, subscription) === null &&
    (subscription.status === 'paused' ||
      (renewalOf(subscription) !== null && nextAmount(books, subscription)?.minor !== 0));

const outlivesCard =
  (books: Books) =>
  (subscription: Subscription): boolean => {
    const ends = defaultOf(books, subscription)?.ends ?? null;
    const renewal = renewalOf(subscription);
    return ends !== null && renewal !== null && ends < renewal;
  };

/** What is wrong with a customer's payments (product.md §3.1 #5). */
const troubles = (books: Books): Record<Health, boolean> => {
  const { subscriptions, invoices } = books;
  const unpaid = invoices.filter((one) => one.status === 'open' && one.amount_remaining > 0);
  const failing = subscriptions.some(({ status }) => status === 'past_due' || status === 'unpaid');
  return {
    disputed: hasOpenDispute(books),
    overdue:
      unpaid.some(({ due_date }) => due_date !== null && due_date < NOW) ||
      (failing && !unpaid.some(isTriedAgain)),
    retrying: unpaid.some(isTriedAgain),
    action_required: subscriptions.some(({ status }) => status === 'incomplete'),
    no_payment_method: subscriptions.some(lacksMeans(books)),
    card_expiring: subscriptions.some(outlivesCard(books)),
    healthy: true,
  };
};

/** The worst of what is wrong with the payments of some customers. */
export const healthOf = (customers: readonly Books[]): Health => {
  const all = customers.map(troubles);
  return WORST_FIRST.find((one) => all.some((found) => found[one])) ?? 'healthy';
};
