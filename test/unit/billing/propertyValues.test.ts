import { describe, expect, it } from 'vitest';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import {
  charge,
  customer,
  days,
  discount,
  every,
  invoice,
  item,
  price,
  subscription,
  visa,
} from './objects.ts';
import { valuesOf } from './values.ts';

describe('what a contact says', () => {
  it('of a paying customer with all that there is', () => {
    const failing = { attempt_count: 2, next_payment_attempt: days(2) };
    const values = valuesOf([
      {
        subscriptions: [
          subscription(
            {
              discounts: [discount({ duration: 'repeating' }, { end: days(68) })],
              cancel_at: days(200),
              canceled_at: days(-100),
              cancellation_details: { feedback: 'too_expensive' },
            },
            [
              item({ quantity: 3 }),
              item({ id: 'si_2', price: price({ nickname: 'Extra', unit_amount: 500 }) }),
            ],
          ),
        ],
        charges: [
          charge({ amount: 123_456, amount_refunded: 3456 }),
          charge({ id: 'ch_2', status: 'failed', created: days(-2), failure_code: 'expired_card' }),
        ],
        invoices: [
          invoice({ amount_remaining: 5200, ...failing }),
          invoice({ id: 'in_2', amount_remaining: 100 }),
        ],
      },
    ]);
    expect(values).toEqual({
      clearsync_customer_status: 'canceling',
      clearsync_mrr: '52.00',
      clearsync_plan: 'Pro; Extra',
      clearsync_next_renewal_date: '2026-12-14',
      clearsync_payment_health: 'retrying',
      clearsync_amount_overdue: '52.00',
      clearsync_total_paid: '1200.00',
      clearsync_cancel_date: '2027-06-12',
      clearsync_stripe_customer_id: 'cus_1',
      clearsync_last_synced_at: '2026-11-24T00:00:05.000Z',
      clearsync_arr: '624.00',
      clearsync_currency: 'USD',
      clearsync_mrr_original: 'USD 52.00',
      clearsync_subscription_status: 'active',
      clearsync_active_subscriptions: '1',
      clearsync_billing_interval: 'month',
      clearsync_quantity: '4',
      clearsync_customer_since: '2026-11-14',
      clearsync_trial_end_date: '',
      clearsync_cancel_reason: 'too_expensive',
      clearsync_next_amount: '52.00',
      clearsync_discount: '20% off until 2027-01-31',
      clearsync_discount_end_date: '2027-01-31',
      clearsync_amount_open: '53.00',
      clearsync_last_payment_date: '2026-11-14',
      clearsync_last_payment_amount: '1234.56',
      clearsync_failed_payments: '2',
      clearsync_last_failure_date: '2026-11-22',
      clearsync_decline_reason: 'Card expired',
      clearsync_next_retry_at: '2026-11-26T00:00:00.000Z',
      clearsync_payment_method: 'Visa •••• 4242',
      clearsync_card_expires: '2030-03-31',
      clearsync_last_mrr_event: 'new',
      clearsync_last_mrr_event_date: '2026-08-16',
      clearsync_last_mrr_event_amount: '52.00',
      clearsync_mrr_change_30d: '0.00',
      clearsync_total_refunded: '34.56',
      clearsync_dispute_open: 'false',
      clearsync_credit_balance: '0.00',
      clearsync_collection_method: 'automatic',
      clearsync_subscription_start_date: '2026-08-16',
      clearsync_paid_invoices: '0',
      clearsync_cancel_comment: '',
      clearsync_stripe_customer_ids: 'acct_1:cus_1',
      clearsync_stripe_account: 'Acme',
      clearsync_mode: 'live',
      clearsync_match_method: 'email',
      clearsync_sync_state: 'in_sync',
      clearsync_backfill: 'false',
      clearsync_stripe_url: 'https://dashboard.stripe.com/acct_1/customers/cus_1',
    });
  });

  it('of a customer that has nothing yet: zeros where that is true, nothing elsewhere', () => {
    const values = valuesOf([{}]);
    const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    expect(said).toEqual({
      clearsync_customer_status: 'never_paid',
      clearsync_mrr: '0.00',
      clearsync_payment_health: 'healthy',
      clearsync_amount_overdue: '0.00',
      clearsync_total_paid: '0.00',
      clearsync_stripe_customer_id: 'cus_1',
      clearsync_last_synced_at: '2026-11-24T00:00:05.000Z',
      clearsync_arr: '0.00',
      clearsync_currency: 'USD',
      clearsync_active_subscriptions: '0',
      clearsync_amount_open: '0.00',
      clearsync_failed_payments: '0',
      clearsync_last_mrr_event: 'none',
      clearsync_mrr_change_30d: '0.00',
      clearsync_total_refunded: '0.00',
      clearsync_dispute_open: 'false',
      clearsync_credit_balance: '0.00',
      clearsync_paid_invoices: '0',
      clearsync_stripe_customer_ids: 'acct_1:cus_1',
      clearsync_stripe_account: 'Acme',
      clearsync_mode: 'live',
      clearsync_match_method: 'email',
      clearsync_sync_state: 'in_sync',
      clearsync_backfill: 'false',
      clearsync_stripe_url: 'https://dashboard.stripe.com/acct_1/customers/cus_1',
    });
  });

  it('of no customer: every property is cleared', () => {
    const values = valuesOf([]);
    expect(new Set(Object.values(values))).toEqual(new Set(['']));
    expect(Object.keys(values)).toHaveLength(billingProperties.length - 2);
  });
});

describe('money in a reporting currency', () => {
  const euros = {
    customer: customer({ id: 'cus_eur' }),
    subscriptions: [
      subscription({ id: 'sub_eur', currency: 'eur' }, [
        item({ price: price({ currency: 'eur', unit_amount: 4900 }) }),
      ]),
    ],
    charges: [charge({ currency: 'eur' })],
  };
  const dollars = { subscriptions: [subscription({}, [item({ price: every('month', 12_000) })])] };
  const MONEY = [
    'clearsync_mrr',
    'clearsync_arr',
    'clearsync_total_paid',
    'clearsync_last_payment_amount',
    'clearsync_next_amount',
  ];

  it('is left empty, never relabelled, when any of it is in another currency', () => {
    const values = valuesOf([euros]);
    expect(MONEY.map((name) => values[name])).toEqual(['', '', '', '', '']);
    expect(values).toMatchObject({
      clearsync_currency: 'USD',
      clearsync_mrr_original: 'EUR 49.00',
      clearsync_amount_open: '0.00',
    });
  });

  it('keeps several currencies apart', () => {
    expect(valuesOf([euros, dollars])).toMatchObject({
      clearsync_mrr: '',
      clearsync_arr: '',
      clearsync_mrr_original: 'EUR 49.00; USD 120.00',
      clearsync_stripe_customer_id: 'cus_1',
    });
  });

  it('knows the reporting currency in either case, and its decimals', () => {
    expect(valuesOf([euros], { reportingCurrency: 'eur' })).toMatchObject({
      clearsync_mrr: '49.00',
      clearsync_arr: '588.00',
      clearsync_currency: 'EUR',
    });
    const yen = subscription({ currency: 'jpy' }, [
      item({ price: price({ currency: 'jpy', unit_amount: 12_000 }) }),
    ]);
    expect(valuesOf([{ subscriptions: [yen] }], { reportingCurrency: 'JPY' })).toMatchObject({
      clearsync_mrr: '12000',
      clearsync_arr: '144000',
    });
  });

  it('states a year of the largest month exactly', () => {
    const huge = subscription({}, [item({ price: price({ unit_amount: Number.MAX_SAFE_INTEGER }) })]);
    expect(valuesOf([{ subscriptions: [huge] }])).toMatchObject({
      clearsync_mrr: '90071992547409.91',
      clearsync_arr: '1080863910568918.92',
    });
  });
});

describe('single values', () => {
  const status = (name: string) =>
    subscription({ status: name, ended_at: name === 'canceled' ? days(-1) : null });

  it.each([
    [
      'a status of next year',
      [subscription({ status: 'hibernating' })],
      { clearsync_subscription_status: 'other', clearsync_customer_status: 'other', clearsync_plan: '' },
    ],
    [
      'the primary subscription',
      [status('canceled'), subscription({ id: 'sub_2', status: 'past_due' })],
      { clearsync_subscription_status: 'past_due', clearsync_active_subscriptions: '1' },
    ],
    [
      'an end in the past',
      [status('canceled')],
      { clearsync_cancel_date: '2026-11-23', clearsync_next_renewal_date: '', clearsync_quantity: '' },
    ],
    [
      'two intervals',
      [subscription(), subscription({ id: 'sub_2' }, [item({ price: every('year', 1) })])],
      { clearsync_billing_interval: 'mixed', clearsync_quantity: '2' },
    ],
    [
      'an interval that nobody knows',
      [subscription({}, [item({ price: null })])],
      { clearsync_billing_interval: 'other' },
    ],
    [
      'a trial',
      [subscription({ status: 'trialing', trial_end: days(5) })],
      { clearsync_trial_end_date: '2026-11-29', clearsync_customer_status: 'trialing' },
    ],
  ])('%s', (_name, subscriptions, expected) => {
    expect(valuesOf([{ subscriptions }])).toMatchObject(expected);
  });

  it.each([
    [{ feedback: 'unused', reason: 'cancellation_requested' }, 'unused'],
    [{ reason: 'cancellation_requested' }, 'requested'],
    [{ reason: 'canceled_by_retention_policy' }, 'policy'],
    [{ reason: 'payment_failed' }, 'payment_failed'],
    [{ feedback: 'other' }, 'other'],
    [{ feedback: 'moved_to_the_moon' }, 'other'],
    [null, ''],
  ])('the reason %o is %s', (cancellation_details, value) => {
    const subscriptions = [subscription({ cancel_at_period_end: true, cancellation_details })];
    expect(valuesOf([{ subscriptions }])['clearsync_cancel_reason']).toBe(value);
  });

  it('names plans by MRR, each once, and cuts after 250 characters without breaking one', () => {
    const named = (id: string, nickname: string, amount: number) =>
      subscription({ id }, [item({ price: every('month', amount, 1, { nickname }) })]);
    const plan = (...subscriptions: ReturnType<typeof named>[]) =>
      valuesOf([{ subscriptions }])['clearsync_plan'];
    expect(plan(named('a', 'Small', 1), named('b', 'Big', 9), named('c', 'Small', 2))).toBe('Big; Small');
    expect(plan(named('a', '🛰'.repeat(251), 1))).toBe(`${'🛰'.repeat(250)}…`);
    expect(plan(named('a', 'x'.repeat(250), 1))).toBe('x'.repeat(250));
  });

  it('links to the right place in Stripe', () => {
    const link = (livemode: boolean, id: string | null) =>
      valuesOf([{ customer: customer({ livemode }) }], {
        accounts: new Map(id === null ? [] : [['cus_1', { id, name: 'Acme' }]]),
      })['clearsync_stripe_url'];
    expect(link(true, null)).toBe('https://dashboard.stripe.com/customers/cus_1');
    expect(link(false, null)).toBe('https://dashboard.stripe.com/test/customers/cus_1');
    expect(link(false, 'acct_9')).toBe('https://dashboard.stripe.com/acct_9/test/customers/cus_1');
  });

  it('counts the billing contacts of a company', () => {
    expect(valuesOf([{}], { object: 'companies', billingContacts: 2 })['clearsync_billing_contacts']).toBe(
      '2',
    );
    expect(valuesOf([{}], { object: 'companies' })['clearsync_billing_contacts']).toBe('');
    expect(valuesOf([{}], { billingContacts: 2 })).not.toHaveProperty('clearsync_billing_contacts');
  });

  it('leaves empty what the key may not read', () => {
    const values = valuesOf(
      [{ subscriptions: [subscription()], paymentMethods: new Map([['pm_1', visa()]]) }],
      {
        missing: ['rak_charge_read', 'rak_invoice_read'],
      },
    );
    expect(values).toMatchObject({
      clearsync_mrr: '20.00',
      clearsync_total_paid: '',
      clearsync_amount_open: '',
      clearsync_amount_overdue: '',
      clearsync_failed_payments: '',
    });
  });
});
