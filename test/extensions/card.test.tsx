import type { CardAlert } from '@clearsync/contract/card';
import {
  Alert,
  Button,
  Link,
  LoadingButton,
  LoadingSpinner,
  Modal,
  StatisticsItem,
  StatusTag,
  Tab,
  Table,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { billing, invoice, payment, subscription } from './support/billing.ts';
import { open, opened, ready } from './support/card.tsx';
import { holdTimers, passing, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the billing card', () => {
  it('loads, with words, and asks for the record that is open', async () => {
    const { renderer, asked } = open(new Promise(() => undefined), { company: true });
    expect(renderer.find(LoadingSpinner).props).toMatchObject({ label: 'Loading billing…', showLabel: true });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({ method: 'GET', path: '/v1/card?objectTypeId=0-2&objectId=42' });
  });

  it('says so when loading takes long', async () => {
    const { renderer, says } = open(new Promise(() => undefined));
    expect(renderer.maybeFind(Text)).toBeNull();
    await passing(() => says('Still loading'));
  });

  it('shows status, plan, seats and the three figures', async () => {
    const { renderer } = await opened(ready());
    expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying');
    expect(renderer.findByTestId(Text, 'plan').text).toBe('Team');
    expect(renderer.findByTestId(Text, 'seats').text).toBe('3 seats');
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['MRR', '$120.00'],
      ['Next renewal', 'Dec 25, 2026'],
      ['Lifetime revenue', '$4,310.00'],
    ]);
    expect(renderer.maybeFind(Alert)).toBeNull();
  });

  it('shows details, the three tables and the way to Stripe on the record tab', async () => {
    const { renderer, says } = await opened(ready());
    says('Visa •••• 4242, expires Mar 31, 2027');
    says('$120.00, monthly (estimate)');
    expect(renderer.findAll(Tab).map(({ props }) => props.title)).toEqual([
      'Subscriptions',
      'Invoices',
      'Payments',
      'History',
    ]);
    expect(renderer.findByTestId(Table, 'subscriptions').toString()).toContain('Renews Dec 25, 2026');
    expect(renderer.findByTestId(Table, 'invoices').find(Link).props.href).toEqual({
      url: 'https://invoice.stripe.com/i/1',
      external: true,
    });
    expect(renderer.findByTestId(Table, 'payments').find(StatusTag).text).toBe('Paid');
    expect(renderer.find(Link, ({ text }) => text === 'Open in Stripe').props.href).toEqual({
      url: 'https://dashboard.stripe.com/customers/cus_1',
      external: true,
    });
  });

  it('is short in the sidebar', async () => {
    const { renderer } = await opened(ready(), { sidebar: true });
    expect(renderer.findAll(StatisticsItem)).toHaveLength(3);
    expect(renderer.maybeFind(Table)).toBeNull();
    expect(renderer.maybeFind(Tab)).toBeNull();
    expect(renderer.findByTestId(LoadingButton, 'refresh')).toBeDefined();
  });

  it('explains the MRR line by line up to its total', async () => {
    const { renderer } = await opened(ready());
    const modal = renderer.findByTestId(Button, 'explain').props.overlay?.find(Modal);
    expect(modal?.props.title).toBe('How this MRR is made');
    const told = modal?.toString() ?? '';
    for (const part of [
      '3 × Team at $50.00',
      '$150.00',
      '-$30.00',
      'Set-up fee: one-time',
      'Net of all discounts',
    ]) {
      expect(told).toContain(part);
    }
    expect(modal?.find(Text, { testId: 'explain-total' }).text).toBe('$120.00');
  });

  it('states a known zero as zero', async () => {
    const trial = subscription({
      status: 'trialing',
      mrr: { amount: 0, currency: 'jpy' },
      explanation: {
        rule: 'net',
        total: { amount: 0, currency: 'jpy' },
        lines: [],
        excluded: [{ label: 'Team', reason: 'In trial' }],
      },
    });
    const { renderer } = await opened(ready({ mrr: [], subscriptions: [trial] }));
    expect(renderer.findAll(StatisticsItem)[0]?.props.number).toBe('¥0');
  });

  it.each<[string, Parameters<typeof billing>[0], string]>([
    ['a trial', { status: 'trialing', trialEndsOn: '2026-11-29' }, 'Trial: 5 days left'],
    ['the last day of a trial', { status: 'trialing', trialEndsOn: '2026-11-24' }, 'Trial ends today'],
    ['a trial that should be over', { status: 'trialing', trialEndsOn: '2026-11-20' }, 'Trial'],
    ['a planned cancellation', { status: 'canceling', cancelsOn: '2026-12-31' }, 'Cancels Dec 31, 2026'],
    ['a cancelled customer', { status: 'churned', cancelsOn: '2026-03-02' }, 'Cancelled Mar 2, 2026'],
    ['a cancelled customer without a day', { status: 'churned' }, 'Cancelled'],
    ['a late payer', { status: 'past_due' }, 'Past due'],
    ['someone who never paid', { status: 'never_paid' }, 'No payments yet'],
    ['a status that is new to us', { status: 'on_hold_for_review' }, 'On hold for review'],
  ])('words %s', async (_, own, words) => {
    holdTimers('2026-11-24T12:00:00Z');
    const { renderer } = await opened(ready(own));
    expect(renderer.findByTestId(StatusTag, 'status').text).toBe(words);
  });

  it.each<[CardAlert, string, string, string]>([
    [{ kind: 'dispute' }, 'danger', 'A payment is disputed', 'before the deadline'],
    [
      { kind: 'payment_failed', on: '2026-11-14', reason: 'card expired', nextRetryOn: '2026-11-18' },
      'danger',
      'Payment failed on Nov 14, 2026',
      'Next retry on Nov 18, 2026.',
    ],
    [
      { kind: 'payment_failed', on: null, reason: null, nextRetryOn: null },
      'danger',
      'Payment failed',
      'no further retry',
    ],
    [
      { kind: 'overdue', amounts: [{ amount: 500, currency: 'jpy' }] },
      'danger',
      '¥500 overdue',
      'past its due date',
    ],
    [
      { kind: 'cancels', on: '2026-12-31', reason: 'too_expensive' },
      'warning',
      'Cancels on Dec 31, 2026',
      'Too expensive',
    ],
    [
      { kind: 'trial_without_payment_method', on: '2026-12-01' },
      'warning',
      'Trial ends on Dec 1, 2026 with no payment method',
      'will fail',
    ],
    [
      { kind: 'card_expires', on: '2026-12-31' },
      'warning',
      'Card expires on Dec 31, 2026',
      'before the next renewal',
    ],
    [{ kind: 'discount_ends', on: '2026-12-01' }, 'warning', 'Discount ends on Dec 1, 2026', 'goes up'],
    [{ kind: 'test_mode' }, 'info', 'Test mode data', 'no money moved'],
  ])('has one alert for %o', async (alert, variant, title, text) => {
    const { renderer } = await opened(ready({ alert }));
    expect(renderer.findAll(Alert)).toHaveLength(1);
    expect(renderer.find(Alert).props).toMatchObject({ variant, title });
    expect(renderer.find(Alert).toString()).toContain(text);
  });

  it('lists every Stripe customer of a record, and then leads to each of them', async () => {
    const [one] = billing().customers;
    if (one === undefined) throw new Error('the fixture has a customer');
    const customers = [one, { ...one, id: 'cus_2', name: null, email: 'bo@acme.com', status: 'past_due' }];
    const { renderer, says } = await opened(ready({ customers }), { company: true });
    says('2 Stripe customers');
    const table = renderer.findByTestId(Table, 'customers');
    expect(table.findAll(Link)).toHaveLength(2);
    expect(table.findAll(StatusTag).map(({ text }) => text)).toEqual(['Paying', 'Past due']);
  });

  it('names what the key may not read', async () => {
    const missing = [{ permission: 'Payment Methods', effect: 'no card text' }];
    const { says } = await opened(ready({ missing }));
    says('Payment Methods: no card text');
  });

  it('words a one-time customer and empty tables', async () => {
    const { renderer, says } = await opened(
      ready({
        status: 'churned',
        plan: null,
        quantity: null,
        mrr: [],
        nextRenewal: null,
        subscriptions: [],
        invoices: [],
        payments: [],
      }),
    );
    expect(renderer.findByTestId(StatusTag, 'status').text).toBe('One-time customer');
    expect(renderer.maybeFindByTestId(Text, 'plan')).toBeNull();
    says('This customer has no subscription.');
    says('No invoices.');
    says('No payments.');
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['Total paid', '$4,310.00'],
      ['Last payment', '$120.00'],
    ]);
  });

  it('words the rows of each table', async () => {
    const { says } = await opened(
      ready({
        subscriptions: [
          subscription({ id: 'a', status: 'canceled', ended: true, endsOn: '2026-03-02' }),
          subscription({ id: 'b', endsOn: '2027-01-01' }),
          subscription({ id: 'c', status: 'trialing', trialEndsOn: '2026-12-02' }),
        ],
        invoices: [
          invoice({ status: 'open', overdue: true, remaining: { amount: 2_000, currency: 'usd' } }),
          invoice({ id: 'in_2', number: null, status: 'draft', url: null }),
        ],
        payments: [
          payment({ refunded: { amount: 1_000, currency: 'usd' } }),
          payment({ id: 'ch_2', status: 'failed', failure: 'insufficient_funds', method: null }),
        ],
      }),
    );
    for (const text of [
      'Ended Mar 2, 2026',
      'Ends Jan 1, 2027',
      'Trial until Dec 2, 2026',
      'Overdue',
      '$20.00 still open',
      'Draft, no number yet',
      '$10.00 refunded',
      'Failed: Insufficient funds',
    ]) {
      says(text);
    }
  });

  it('opens a long table with ten rows and shows more on demand', async () => {
    const invoices = Array.from({ length: 23 }, (_, index) => invoice({ id: `in_${index}` }));
    const { renderer } = await opened(ready({ invoices }));
    const rows = () => renderer.findByTestId(Table, 'invoices').findAll(TableRow).length - 1;
    expect(rows()).toBe(10);
    renderer.findByTestId(Button, 'invoices-more').trigger('onClick');
    renderer.findByTestId(Button, 'invoices-more').trigger('onClick');
    expect(rows()).toBe(23);
    expect(renderer.maybeFindByTestId(Button, 'invoices-more')).toBeNull();
  });

  it('speaks the language of numbers and days of its user', async () => {
    const { renderer } = open({ body: ready() });
    renderer.mocks.context.user.locale = 'de-DE';
    await until(renderer, () => expect(renderer.findAll(StatisticsItem)[1]?.props.number).toBe('25.12.2026'));
  });
});
