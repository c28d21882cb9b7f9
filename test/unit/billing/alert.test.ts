import { describe, expect, it } from 'vitest';
import { type Alert, alertOf } from '../../../server/billing/alert.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import type { CustomerObjects } from '../../../server/billing/snapshot.ts';
import { charge, customer, days, discount, facts, invoice, NOW, subscription, visa } from './objects.ts';

const alert = (objects: Partial<CustomerObjects>) => alertOf(rollUp([facts(objects)], NOW), NOW);

const failing = [invoice({ attempt_count: 2, next_payment_attempt: days(4) })];
const failed = [charge({ status: 'failed', created: days(-1), failure_code: 'expired_card' })];
const due = [invoice({ collection_method: 'send_invoice', due_date: days(-3), amount_remaining: 900 })];
const leaving = subscription({
  cancel_at_period_end: true,
  cancellation_details: { feedback: 'too_expensive' },
});
const bareTrial = subscription({ status: 'trialing', trial_end: days(5), default_payment_method: null });
const oldCard = new Map([
  ['pm_1', visa({ card: { brand: 'visa', last4: '1', exp_month: 11, exp_year: 2026 } })],
]);
const ending = (day: number) =>
  subscription({ discounts: [discount({ duration: 'repeating' }, { end: days(day) })] });
const testMode = customer({ livemode: false });

describe('the one alert of a record', () => {
  it.each<[string, Partial<CustomerObjects>, Alert | null]>([
    ['nothing', { subscriptions: [subscription()], charges: [charge()] }, null],
    [
      'nothing for a former customer',
      { subscriptions: [subscription({ status: 'canceled', ended_at: days(-1) })] },
      null,
    ],
    [
      'an open dispute',
      { charges: [charge({ disputed: true }), ...failed], invoices: failing },
      { kind: 'dispute' },
    ],
    [
      'a failed payment before all that is due',
      { charges: failed, invoices: [...failing, ...due.map((one) => ({ ...one, id: 'in_2' }))] },
      { kind: 'payment_failed', at: days(-1), reason: 'Card expired', nextRetryAt: days(4) },
    ],
    [
      'a failure that no charge tells of',
      { invoices: failing },
      { kind: 'payment_failed', at: null, reason: null, nextRetryAt: days(4) },
    ],
    [
      'no failure any more once it was paid',
      { charges: failed, invoices: [invoice({ status: 'paid', attempt_count: 2 })] },
      null,
    ],
    [
      'an overdue invoice',
      { invoices: due, subscriptions: [leaving] },
      { kind: 'overdue', amounts: [{ amount: 900, currency: 'usd' }] },
    ],
    [
      'a planned cancellation',
      { subscriptions: [leaving], customer: testMode },
      { kind: 'cancels', at: days(20), reason: 'too_expensive' },
    ],
    [
      'a trial without a payment method',
      { subscriptions: [bareTrial], customer: testMode },
      { kind: 'trial_without_payment_method', at: days(5) },
    ],
    [
      'a card that expires',
      { subscriptions: [ending(9)], paymentMethods: oldCard },
      { kind: 'card_expires', at: Date.parse('2026-11-30T23:59:59Z') / 1000 },
    ],
    [
      'a discount that ends',
      { subscriptions: [ending(9)], customer: testMode },
      { kind: 'discount_ends', at: days(9) },
    ],
    ['no discount that ends next year', { subscriptions: [ending(31)] }, null],
    [
      'test mode when nothing else',
      { subscriptions: [subscription()], customer: testMode },
      { kind: 'test_mode' },
    ],
  ])('%s', (_name, objects, expected) => {
    expect(alert(objects)).toEqual(expected);
  });

  it('is the failing one’s, among several customers', () => {
    const calm = facts({
      customer: customer({ id: 'cus_2' }),
      charges: [charge({ status: 'failed', created: NOW })],
    });
    const bad = facts({ charges: failed, invoices: failing });
    expect(alertOf(rollUp([calm, bad], NOW), NOW)).toMatchObject({ kind: 'payment_failed', at: days(-1) });
  });

  it('is none for a record without customers', () => {
    expect(alertOf(rollUp([], NOW), NOW)).toBeNull();
  });
});
