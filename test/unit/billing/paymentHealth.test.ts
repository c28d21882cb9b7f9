import { describe, expect, it } from 'vitest';
import type { PaymentHealth } from '../../../server/billing/facts.ts';
import type { CustomerObjects } from '../../../server/billing/snapshot.ts';
import { charge, customer, days, every, facts, invoice, item, subscription, visa } from './objects.ts';

const failing = invoice({ attempt_count: 2, next_payment_attempt: days(3) });
const givenUp = invoice({ attempt_count: 4, next_payment_attempt: null });
const sent = (part: Parameters<typeof invoice>[0]) => invoice({ collection_method: 'send_invoice', ...part });
const bare = { default_payment_method: null };
const old = new Map([
  ['pm_1', visa({ card: { brand: 'visa', last4: '4242', exp_month: 11, exp_year: 2026 } })],
]);

describe('payment health, the worst that holds', () => {
  it.each<[PaymentHealth, string, Partial<CustomerObjects>]>([
    ['healthy', 'nothing at all', {}],
    ['healthy', 'a card that outlives the renewal', { subscriptions: [subscription()] }],
    ['healthy', 'an open invoice that is not due', { invoices: [sent({ due_date: days(9) })] }],
    ['healthy', 'a first attempt still to come', { invoices: [invoice({ next_payment_attempt: days(1) })] }],
    [
      'healthy',
      'a paid one that was tried twice',
      { invoices: [invoice({ status: 'paid', amount_remaining: 0, attempt_count: 2 })] },
    ],
    [
      'disputed',
      'a dispute, over all else',
      {
        subscriptions: [subscription({ status: 'past_due' })],
        charges: [charge({ disputed: true })],
        invoices: [givenUp],
      },
    ],
    [
      'healthy',
      'a dispute that must long be closed',
      { charges: [charge({ disputed: true, created: days(-181) })] },
    ],
    ['overdue', 'past its due date', { invoices: [sent({ due_date: days(-1) })] }],
    [
      'overdue',
      'past its due date, while another is retried',
      { invoices: [sent({ due_date: days(-1) }), failing] },
    ],
    [
      'overdue',
      'past due with no retry',
      { subscriptions: [subscription({ status: 'past_due' })], invoices: [givenUp] },
    ],
    ['overdue', 'unpaid', { subscriptions: [subscription({ status: 'unpaid' })], invoices: [givenUp] }],
    ['overdue', 'tried in vain, and given up', { invoices: [givenUp] }],
    [
      'retrying',
      'past due with a retry',
      { subscriptions: [subscription({ status: 'past_due' })], invoices: [failing] },
    ],
    [
      'action_required',
      'a first payment that is not complete',
      { subscriptions: [subscription({ status: 'incomplete' })], invoices: [invoice({ attempt_count: 1 })] },
    ],
    [
      'no_payment_method',
      'a trial without a card',
      { subscriptions: [subscription({ ...bare, status: 'trialing', trial_end: days(5) })] },
    ],
    [
      'no_payment_method',
      'a renewal without a card, although an old payment shows one',
      { subscriptions: [subscription(bare)], charges: [charge({ payment_method_details: visa() })] },
    ],
    [
      'no_payment_method',
      'paused at the end of a trial for want of a card',
      { subscriptions: [subscription({ ...bare, status: 'paused' })] },
    ],
    ['healthy', 'paused with a card', { subscriptions: [subscription({ status: 'paused' })] }],
    [
      'healthy',
      "the customer's default",
      {
        subscriptions: [subscription(bare)],
        customer: customer({ invoice_settings: { default_payment_method: 'pm_1' } }),
      },
    ],
    [
      'healthy',
      'the old kind of card',
      { subscriptions: [subscription(bare)], customer: customer({ default_source: 'card_1' }) },
    ],
    [
      'healthy',
      'a free plan needs none',
      { subscriptions: [subscription(bare, [item({ price: every('month', 0) })])] },
    ],
    [
      'healthy',
      'an invoice by mail needs none',
      { subscriptions: [subscription({ ...bare, collection_method: 'send_invoice' })] },
    ],
    [
      'healthy',
      'what ends needs none',
      { subscriptions: [subscription({ ...bare, cancel_at_period_end: true })] },
    ],
    [
      'card_expiring',
      'a card that ends before the renewal',
      { subscriptions: [subscription()], paymentMethods: old },
    ],
    [
      'healthy',
      'a card that ends after what ends anyway',
      { subscriptions: [subscription({ cancel_at_period_end: true })], paymentMethods: old },
    ],
  ])('%s: %s', (health, _name, objects) => {
    expect(facts(objects).paymentHealth).toBe(health);
  });

  it.each(['rak_charge_read', 'rak_invoice_read', 'rak_payment_method_read'])(
    'is unknown, not healthy, when the key lacks %s',
    (slug) => {
      const subscriptions = [subscription()];
      expect(facts({ subscriptions }, { missing: [slug] }).paymentHealth).toBe('unknown');
      expect(facts({ subscriptions, invoices: [failing] }, { missing: [slug] }).paymentHealth).toBe(
        'retrying',
      );
    },
  );
});
