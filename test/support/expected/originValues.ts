import type { Account } from '../../../sandbox/stripe/account.ts';
import type { Holder } from './record.ts';

/** Where the values come from: #9, #36, #45 to #47, #49, #50. The record was filled for the first time. */
export const originValues = (
  { customers }: Holder,
  { id, business_profile }: Account,
): Record<string, string> => {
  const ids = customers.map(({ customer }) => customer.id);
  const [primary = ''] = ids;
  return {
    clearsync_stripe_customer_id: primary,
    clearsync_stripe_url: `https://dashboard.stripe.com/${id}/customers/${primary}`,
    clearsync_stripe_customer_ids: ids.map((one) => `${id}:${one}`).join('; '),
    clearsync_stripe_account: business_profile?.name ?? '',
    clearsync_mode: 'live',
    clearsync_sync_state: 'in_sync',
    clearsync_backfill: 'true',
  };
};
