import type { Books, Subscription } from './books.ts';
import { FROZEN_AT } from './moment.ts';
import { mrrOf } from './mrr.ts';
import { paymentsOf } from './payments.ts';
import type { Holder } from './record.ts';
import { plannedEnd } from './renewals.ts';

const isMetered = ({ items }: Subscription): boolean =>
  items.data.every(({ price }) => price.recurring?.usage_type === 'metered');

/**
 * The first that holds (product.md §3.1 #1). A paused collection pauses an active subscription (stripe.md §5.1). Usage is
 * never MRR, but whoever has paid for it is no free customer.
 */
const status = ({ customers, owned }: Holder): string => {
  const everPaid = customers.some((books) => paymentsOf(books).length > 0);
  const is = (...words: string[]): boolean =>
    owned.some(({ subscription }) => words.includes(subscription.status));
  const running = owned.filter(
    ({ subscription: one }) => one.status === 'active' && one.pause_collection === null,
  );
  const pays = ({ books, subscription }: { books: Books; subscription: Subscription }): boolean =>
    mrrOf(books, subscription).minor > 0 || (everPaid && isMetered(subscription));
  if (is('past_due', 'unpaid')) return 'past_due';
  if (running.length > 0 && running.every(({ subscription }) => plannedEnd(subscription) !== null))
    return 'canceling';
  if (running.some(pays)) return 'paying';
  if (is('trialing')) return 'trialing';
  if (running.length > 0) return 'free';
  if (is('paused', 'active')) return 'paused';
  return everPaid ? 'churned' : 'never_paid';
};

/** Where a record's customers stand: #1, #10, #14, #15. */
export const statusValues = (holder: Holder): Record<string, string> => {
  const { owned } = holder;
  const active = owned.filter(({ subscription }) =>
    ['active', 'past_due', 'trialing'].includes(subscription.status),
  );
  return {
    clearsync_customer_status: status(holder),
    clearsync_last_synced_at: new Date(FROZEN_AT).toISOString(),
    clearsync_subscription_status: owned[0]?.subscription.status ?? '',
    clearsync_active_subscriptions: String(active.length),
  };
};
