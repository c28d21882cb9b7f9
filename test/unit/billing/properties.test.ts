import { describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';

type Row = [rank: number, pack: string, name: string, label: string, kind: string, options?: string];

/** The table of reference/product.md §3.1, names without "clearsync_"; "other" is in every choice. */
const TABLE: readonly Row[] = [
  [
    1,
    'A',
    'customer_status',
    'Customer status',
    'enumeration/select',
    'never_paid free trialing paying canceling past_due paused churned',
  ],
  [2, 'A', 'mrr', 'MRR', 'number/number'],
  [3, 'A', 'plan', 'Plan', 'string/text'],
  [4, 'A', 'next_renewal_date', 'Next renewal', 'date/date'],
  [
    5,
    'A',
    'payment_health',
    'Payment health',
    'enumeration/select',
    'healthy card_expiring no_payment_method action_required retrying overdue disputed unknown',
  ],
  [6, 'A', 'amount_overdue', 'Amount overdue', 'number/number'],
  [7, 'A', 'total_paid', 'Lifetime revenue (net)', 'number/number'],
  [8, 'A', 'cancel_date', 'Cancels / cancelled on', 'date/date'],
  [9, 'A', 'stripe_customer_id', 'Stripe customer ID', 'string/text'],
  [10, 'A', 'last_synced_at', 'Billing data as of', 'datetime/date'],
  [11, 'B', 'arr', 'ARR', 'number/number'],
  [12, 'B', 'currency', 'Billing reporting currency', 'string/text'],
  [13, 'B', 'mrr_original', 'MRR in billing currency', 'string/text'],
  [
    14,
    'B',
    'subscription_status',
    'Subscription status (Stripe)',
    'enumeration/select',
    'active trialing past_due unpaid paused incomplete incomplete_expired canceled',
  ],
  [15, 'B', 'active_subscriptions', 'Active subscriptions', 'number/number'],
  [
    16,
    'B',
    'billing_interval',
    'Billing interval',
    'enumeration/select',
    'day week month quarter half_year year multi_year custom mixed',
  ],
  [17, 'B', 'quantity', 'Seats / quantity', 'number/number'],
  [18, 'B', 'customer_since', 'Customer since', 'date/date'],
  [19, 'B', 'trial_end_date', 'Trial ends', 'date/date'],
  [
    20,
    'B',
    'cancel_reason',
    'Cancellation reason',
    'enumeration/select',
    'too_expensive missing_features switched_service unused customer_service too_complex low_quality payment_failed payment_disputed requested policy',
  ],
  [21, 'B', 'next_amount', 'Next renewal amount (estimate)', 'number/number'],
  [22, 'B', 'discount', 'Discount', 'string/text'],
  [23, 'B', 'discount_end_date', 'Discount ends', 'date/date'],
  [24, 'B', 'amount_open', 'Open invoices', 'number/number'],
  [25, 'B', 'last_payment_date', 'Last payment', 'date/date'],
  [26, 'B', 'last_payment_amount', 'Last payment amount', 'number/number'],
  [27, 'B', 'failed_payments', 'Failed payments in a row', 'number/number'],
  [28, 'B', 'last_failure_date', 'Last failed payment', 'date/date'],
  [29, 'B', 'decline_reason', 'Decline reason', 'string/text'],
  [30, 'B', 'next_retry_at', 'Next payment retry', 'datetime/date'],
  [31, 'B', 'payment_method', 'Payment method', 'string/text'],
  [32, 'B', 'card_expires', 'Card expires', 'date/date'],
  [
    33,
    'B',
    'last_mrr_event',
    'Last MRR change',
    'enumeration/select',
    'new upgrade downgrade churn reactivation planned_cancellation cancellation_undone none',
  ],
  [34, 'B', 'last_mrr_event_date', 'Last MRR change on', 'date/date'],
  [35, 'B', 'last_mrr_event_amount', 'Last MRR change amount', 'number/number'],
  [36, 'B', 'stripe_url', 'Open in Stripe', 'string/text'],
  [37, 'C', 'mrr_change_30d', 'MRR change, 30 days', 'number/number'],
  [38, 'C', 'total_refunded', 'Refunded', 'number/number'],
  [39, 'C', 'dispute_open', 'Open dispute', 'bool/booleancheckbox'],
  [40, 'C', 'credit_balance', 'Credit balance', 'number/number'],
  [41, 'C', 'collection_method', 'Collection method', 'enumeration/select', 'automatic invoice mixed'],
  [42, 'C', 'subscription_start_date', 'Subscription started', 'date/date'],
  [43, 'C', 'paid_invoices', 'Paid invoices', 'number/number'],
  [44, 'C', 'cancel_comment', 'Cancellation comment', 'string/textarea'],
  [45, 'C', 'stripe_customer_ids', 'All Stripe customer IDs', 'string/textarea'],
  [46, 'C', 'stripe_account', 'Stripe account', 'string/text'],
  [47, 'C', 'mode', 'Data mode', 'enumeration/select', 'live test'],
  [
    48,
    'C',
    'match_method',
    'Matched by',
    'enumeration/select',
    'email additional_email metadata stored_id domain contact_company manual created',
  ],
  [
    49,
    'C',
    'sync_state',
    'Billing sync state',
    'enumeration/select',
    'in_sync pending stale error excluded paused',
  ],
  [50, 'C', 'backfill', 'Created or filled by backfill', 'bool/booleancheckbox'],
  [51, 'B', 'billing_contacts', 'Billing contacts', 'number/number'],
  [52, 'C', 'billing_email', 'Billing email', 'string/text'],
];

const rowOf = ({
  rank,
  pack,
  name,
  label,
  type,
  fieldType,
  options,
}: (typeof billingProperties)[number]): Row => {
  const values = options.map(({ value }) => value).filter((value) => value !== 'other');
  const kind = `${type}/${fieldType}`;
  const row = [rank, pack, name.replace('clearsync_', ''), label, kind] as const;
  return type === 'enumeration' ? [...row, values.join(' ')] : [...row];
};

describe('the property packs', () => {
  it('are the table of the product, in the order of the ranks', () => {
    expect(billingProperties.map(rowOf)).toEqual(TABLE);
  });

  it('bear permanent names, each once, and say who manages them', () => {
    const names = billingProperties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of billingProperties) {
      expect(name).toMatch(/^clearsync_[a-z0-9_]+$/);
      expect(description).toMatch(/\. Managed by ClearSync; edits are overwritten\.$/);
    }
  });

  it('have options where there is a choice, one of them "other", each once with a label of its own', () => {
    for (const { type, options } of billingProperties) {
      const values = options.map(({ value }) => value);
      expect(values.includes('other')).toBe(type === 'enumeration');
      expect(new Set(values).size).toBe(values.length);
      expect(new Set(options.map(({ label }) => label)).size).toBe(values.length);
    }
  });

  it('answer yes or no where that is the question', () => {
    const bools = billingProperties.filter(({ type }) => type === 'bool');
    expect(bools).toHaveLength(2);
    for (const { options } of bools) {
      expect(options).toEqual([
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
      ]);
    }
  });

  it('say whose day it is, but for a card, whose month is the same everywhere', () => {
    const days = billingProperties.filter(({ type }) => type === 'date');
    const unzoned = days.filter(
      ({ description }) => !description.includes('time zone of this HubSpot account'),
    );
    expect(unzoned.map(({ name }) => name)).toEqual(['clearsync_card_expires']);
  });

  it('are made everywhere but for what holds the words of customers', () => {
    const off = billingProperties.filter(({ offBecause }) => offBecause !== null);
    expect(off.map(({ name, offBecause }) => [name, offBecause])).toEqual([
      ['clearsync_cancel_comment', 'Off: holds what customers wrote.'],
    ]);
  });

  it('are the same on contacts and companies, but for what only a company has', () => {
    const companyOnly = billingProperties.filter(({ objects }) => !objects.includes('contacts'));
    expect(companyOnly.map(({ rank }) => rank)).toEqual([51, 52]);
    expect(billingProperties.every(({ objects }) => objects.includes('companies'))).toBe(true);
  });
});
