import { describe, expect, it } from 'vitest';
import type { CustomerFacts, MovementGlance } from '../../../server/billing/facts.ts';
import type { PropertyContext } from '../../../server/billing/properties/property.ts';
import { charge, customer, days, facts, invoice, NOW, subscription, visa } from './objects.ts';
import { valuesOf, valuesOfFacts } from './values.ts';

const usd = (amount: number) => ({ amount, currency: 'usd' });
const moved = (type: MovementGlance['type'], amount: number): Partial<CustomerFacts> => ({
  lastMovement: { type, at: NOW, change: usd(amount) },
  mrrChange30d: amount === 0 ? [] : [usd(amount)],
});
const withFacts = (part: Partial<CustomerFacts>, context: Partial<PropertyContext> = {}) =>
  valuesOfFacts([{ ...facts({ subscriptions: [subscription()] }), ...part }], context);

describe('movements', () => {
  it.each<[Partial<CustomerFacts>, Record<string, string>]>([
    [
      moved('upgrade', 1550),
      {
        clearsync_last_mrr_event: 'upgrade',
        clearsync_last_mrr_event_date: '2026-11-24',
        clearsync_last_mrr_event_amount: '15.50',
        clearsync_mrr_change_30d: '15.50',
      },
    ],
    [moved('churn', -2000), { clearsync_last_mrr_event: 'churn', clearsync_last_mrr_event_amount: '-20.00' }],
    [
      moved('planned_cancellation', 0),
      { clearsync_last_mrr_event_amount: '0.00', clearsync_mrr_change_30d: '0.00' },
    ],
    [
      { lastMovement: null, mrrChange30d: [] },
      {
        clearsync_last_mrr_event: 'none',
        clearsync_last_mrr_event_date: '',
        clearsync_last_mrr_event_amount: '',
        clearsync_mrr_change_30d: '0.00',
      },
    ],
  ])('of %o', (part, expected) => {
    expect(withFacts(part)).toMatchObject(expected);
  });
});

describe('the ledger', () => {
  const objects = {
    customer: customer({ balance: -2550, currency: 'usd' }),
    charges: [charge({ amount_refunded: 500, disputed: true })],
    invoices: [invoice({ status: 'paid' }), invoice({ id: 'in_2', status: 'paid' }), invoice({ id: 'in_3' })],
  };

  it('has refunds, an open dispute, credit and paid invoices', () => {
    expect(valuesOf([objects])).toMatchObject({
      clearsync_total_refunded: '5.00',
      clearsync_dispute_open: 'true',
      clearsync_credit_balance: '25.50',
      clearsync_paid_invoices: '2',
    });
    expect(
      valuesOf([{ customer: customer({ balance: 100, currency: 'usd' }) }])['clearsync_credit_balance'],
    ).toBe('-1.00');
  });

  it('is empty where the key may not read it', () => {
    expect(valuesOf([objects], { missing: ['rak_charge_read', 'rak_invoice_read'] })).toMatchObject({
      clearsync_total_refunded: '',
      clearsync_dispute_open: '',
      clearsync_credit_balance: '25.50',
      clearsync_paid_invoices: '',
    });
  });
});

describe('current subscriptions', () => {
  const one = (id: string, part: Parameters<typeof subscription>[0]) => subscription({ id, ...part });

  it.each([
    [['charge_automatically'], 'automatic'],
    [['send_invoice'], 'invoice'],
    [['send_invoice', 'send_invoice'], 'invoice'],
    [['send_invoice', 'charge_automatically'], 'mixed'],
    [['by_pigeon'], 'other'],
    [[], ''],
  ])('that are paid by %o: %s', (methods, expected) => {
    const subscriptions = methods.map((collection_method, n) => one(`sub_${n}`, { collection_method }));
    const ended = one('sub_old', { status: 'canceled', collection_method: 'send_invoice' });
    expect(valuesOf([{ subscriptions: [...subscriptions, ended] }])['clearsync_collection_method']).toBe(
      expected,
    );
  });

  it('started when the oldest of them did', () => {
    const subscriptions = [
      one('sub_1', { start_date: days(-20) }),
      one('sub_2', { start_date: days(-30) }),
      one('sub_3', { start_date: days(-90), status: 'canceled', ended_at: days(-40) }),
    ];
    expect(valuesOf([{ subscriptions }])['clearsync_subscription_start_date']).toBe('2026-10-25');
  });

  it('keep what the customer wrote, no longer than HubSpot takes', () => {
    const leaving = (comment: string) => [
      one('sub_1', { cancel_at_period_end: true, cancellation_details: { comment } }),
    ];
    const comment = (text: string) =>
      valuesOf([{ subscriptions: leaving(text) }])['clearsync_cancel_comment'] ?? '';
    expect(comment('Too\nmuch.')).toBe('Too\nmuch.');
    expect(valuesOf([{ subscriptions: leaving('Too much.') }], { cancelComments: false })).toMatchObject({
      clearsync_cancel_comment: '',
    });
    expect(comment('x'.repeat(70_000))).toBe(`${'x'.repeat(65_535)}…`);
    // Each of these is two of the units that HubSpot counts in.
    expect(comment('🛰'.repeat(40_000))).toBe(`${'🛰'.repeat(32_767)}…`);
  });
});

describe('where it comes from', () => {
  const second = facts({ customer: customer({ id: 'cus_2', email: null }) });
  const first = facts({ subscriptions: [subscription()] });
  const accounts: PropertyContext['accounts'] = new Map([
    ['cus_1', { id: 'acct_1', name: 'Acme' }],
    ['cus_2', { id: 'acct_2', name: '' }],
  ]);

  it('names every customer with its account, the primary first', () => {
    expect(valuesOfFacts([second, first], { accounts })).toMatchObject({
      clearsync_stripe_customer_ids: 'acct_1:cus_1; acct_2:cus_2',
      clearsync_stripe_account: 'Acme; acct_2',
    });
    expect(valuesOfFacts([second], { accounts: new Map() })).toMatchObject({
      clearsync_stripe_customer_ids: 'cus_2',
      clearsync_stripe_account: '',
    });
  });

  it('never breaks an id where they do not all fit', () => {
    const many = Array.from({ length: 7000 }, (_, n) => ({ ...second, customerId: `cus_${10_000 + n}` }));
    const list = valuesOfFacts(many, { accounts: new Map() })['clearsync_stripe_customer_ids'] ?? '';
    expect(list.length).toBeLessThanOrEqual(65_536);
    expect(list).toMatch(/^cus_10000; (cus_\d{5}; )+…$/);
  });

  it('says live or test, the match, and how far it can be relied on', () => {
    expect(valuesOf([{}], { matchMethod: 'domain', syncState: 'stale', firstFill: true })).toMatchObject({
      clearsync_mode: 'live',
      clearsync_match_method: 'domain',
      clearsync_sync_state: 'stale',
      clearsync_backfill: 'true',
    });
    expect(
      valuesOf([{ customer: customer({ livemode: false }) }], { matchMethod: 'by_the_stars' }),
    ).toMatchObject({ clearsync_mode: 'test', clearsync_match_method: 'other' });
    expect(
      ['additional_domain', 'contact_company', 'stored_id', null].map(
        (matchMethod) => valuesOf([{}], { matchMethod })['clearsync_match_method'],
      ),
    ).toEqual(['domain', 'contact_company', 'stored_id', '']);
  });

  it('gives a company the address of its primary customer', () => {
    expect(valuesOfFacts([second, first], { object: 'companies' })['clearsync_billing_email']).toBe(
      'ada@example.com',
    );
    expect(valuesOfFacts([second], { object: 'companies' })['clearsync_billing_email']).toBe('');
    expect(valuesOfFacts([first])).not.toHaveProperty('clearsync_billing_email');
  });
});

describe('days', () => {
  const atThree = Date.parse('2026-11-24T03:00:00Z') / 1000;
  const objects = {
    subscriptions: [subscription({ start_date: atThree, trial_end: atThree, status: 'trialing' })],
    charges: [charge({ created: atThree }), charge({ id: 'ch_2', status: 'failed', created: atThree })],
    paymentMethods: new Map([['pm_1', visa()]]),
  };
  const DAYS = [
    'clearsync_customer_since',
    'clearsync_trial_end_date',
    'clearsync_last_payment_date',
    'clearsync_last_failure_date',
    'clearsync_subscription_start_date',
  ];

  it.each([
    ['US/Eastern', '2026-11-23'],
    ['Asia/Tokyo', '2026-11-24'],
    ['Nowhere/Land', '2026-11-24'],
  ])('are those of %s', (timeZone, day) => {
    const values = valuesOf([objects], { timeZone });
    expect(DAYS.map((name) => values[name])).toEqual(DAYS.map(() => day));
  });

  it('of a card are the end of its month everywhere', () => {
    for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(valuesOf([objects], { timeZone })['clearsync_card_expires']).toBe('2030-03-31');
  });
});
