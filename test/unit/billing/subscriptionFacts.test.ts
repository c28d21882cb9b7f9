import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOG } from '../../../server/billing/catalog.ts';
import type { SubscriptionFacts } from '../../../server/billing/facts.ts';
import { type MrrContext, readSubscription } from '../../../server/billing/mrr.ts';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { subscriptionFacts } from '../../../server/billing/subscriptionFacts.ts';
import { days, discount, every, item, NOW, price, subscription } from './objects.ts';

const context: MrrContext = { at: NOW, rule: 'net', catalog: EMPTY_CATALOG, customerDiscount: null };
const factsOf = (one: StripeSubscription): SubscriptionFacts =>
  subscriptionFacts(one, context, readSubscription(one, context));

const usd = (amount: number) => ({ amount, currency: 'usd' });
const metered = price({
  id: 'price_u',
  recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' },
});

describe('the next renewal of a subscription', () => {
  it.each<[string, StripeSubscription, number | null, { amount: number; currency: string } | null]>([
    ['at the end of its period', subscription(), days(20), usd(2000)],
    [
      'now, when the period has just ended',
      subscription({}, [item({ current_period_end: days(-1) })]),
      NOW,
      usd(2000),
    ],
    [
      'at the end of the trial',
      subscription({ status: 'trialing', trial_end: days(20) }),
      days(20),
      usd(2000),
    ],
    ['past due', subscription({ status: 'past_due' }), days(20), usd(2000)],
    ['not when unpaid', subscription({ status: 'unpaid' }), null, null],
    ['not when ended', subscription({ status: 'canceled', ended_at: days(-2) }), null, null],
    ['not when paused', subscription({ status: 'paused' }), null, null],
    ['not while collection is paused', subscription({ pause_collection: {} }), null, null],
    ['not when it cancels with the period', subscription({ cancel_at_period_end: true }), null, null],
    ['not when it is cancelled on that day', subscription({ cancel_at: days(20) }), null, null],
    ['once more before a later cancellation', subscription({ cancel_at: days(200) }), days(20), usd(2000)],
    [
      'without a period nothing is claimed',
      subscription({}, [item({ current_period_end: null })]),
      null,
      null,
    ],
    [
      'a year’s whole price',
      subscription({}, [item({ quantity: 3, price: every('year', 99_900) })]),
      days(20),
      usd(299_700),
    ],
    [
      'the month alone, when a year ends later',
      subscription({}, [
        item(),
        item({ id: 'si_y', price: every('year', 60_000), current_period_end: days(300) }),
      ]),
      days(20),
      usd(2000),
    ],
    [
      'usage is not estimated',
      subscription({}, [item(), item({ id: 'si_u', price: metered })]),
      days(20),
      usd(2000),
    ],
    ['usage alone has no estimate', subscription({}, [item({ price: metered })]), days(20), null],
    [
      'an unknown part makes it no guess',
      subscription({}, [item(), item({ id: 'si_2', price: null })]),
      days(20),
      null,
    ],
    ['an unknown discount makes it no guess', subscription({ discounts: ['di_1'] }), days(20), null],
    ['with a discount that lasts', subscription({ discounts: [discount()] }), days(20), usd(1600)],
    [
      'with one that ends after',
      subscription({ discounts: [discount({ duration: 'repeating' }, { end: days(21) })] }),
      days(20),
      usd(1600),
    ],
    [
      'without one that ends before',
      subscription({ discounts: [discount({ duration: 'repeating' }, { end: days(19) })] }),
      days(20),
      usd(2000),
    ],
    [
      'without a single one that this period used',
      subscription({ discounts: [discount({ duration: 'once' })] }),
      days(20),
      usd(2000),
    ],
    [
      'with a single one that waits for the next invoice',
      subscription({ discounts: [discount({ duration: 'once' }, { start: days(-1) })] }),
      days(20),
      usd(1600),
    ],
    [
      'with a single one that waits for the end of the trial',
      subscription({ status: 'trialing', discounts: [discount({ duration: 'once' })] }),
      days(20),
      usd(1600),
    ],
  ])('%s', (_name, one, renewsAt, renewalAmount) => {
    expect(factsOf(one)).toMatchObject({ renewsAt, renewalAmount });
  });
});

describe('the end of a subscription', () => {
  const details = { feedback: 'too_expensive', reason: 'cancellation_requested' };
  it.each<[string, Partial<StripeSubscription>, Partial<SubscriptionFacts>]>([
    [
      'none in sight',
      { cancellation_details: details },
      { cancelsAt: null, endedAt: null, cancelReason: null },
    ],
    [
      'with the period',
      { cancel_at_period_end: true, cancellation_details: details },
      { cancelsAt: days(20), endedAt: null, cancelReason: 'too_expensive' },
    ],
    [
      'on a date',
      { cancel_at: days(90), cancellation_details: { reason: 'cancellation_requested' } },
      { cancelsAt: days(90), endedAt: null, cancelReason: 'cancellation_requested' },
    ],
    [
      'in the past',
      {
        status: 'canceled',
        ended_at: days(-3),
        canceled_at: days(-30),
        cancellation_details: { reason: 'payment_failed' },
      },
      { cancelsAt: days(-3), endedAt: days(-3), cancelReason: 'payment_failed' },
    ],
    [
      'in the past, without a date of its own',
      { status: 'canceled', canceled_at: days(-30) },
      { cancelsAt: days(-30), endedAt: days(-30) },
    ],
  ])('%s', (_name, part, expected) => {
    expect(factsOf(subscription(part))).toMatchObject(expected);
  });
});

describe('what a subscription is', () => {
  it.each<[string, StripeSubscription, Partial<SubscriptionFacts>]>([
    [
      'names, quantity and interval',
      subscription({}, [item({ quantity: 5 })]),
      { productNames: ['Pro'], quantity: 5, interval: 'month' },
    ],
    [
      'several items of one interval',
      subscription({}, [item({ quantity: 2 }), item({ id: 'si_2', price: price({ nickname: 'Extra' }) })]),
      { productNames: ['Pro', 'Extra'], quantity: 3, interval: 'month' },
    ],
    [
      'several intervals',
      subscription({}, [item(), item({ id: 'si_2', price: every('year', 100) })]),
      { interval: 'mixed', productNames: ['Pro'] },
    ],
    [
      'usage has no quantity',
      subscription({}, [item({ price: metered, quantity: null })]),
      { quantity: null, interval: 'month' },
    ],
    [
      'usage beside a year',
      subscription({}, [item({ price: every('year', 100) }), item({ id: 'si_u', price: metered })]),
      { quantity: 1, interval: 'year' },
    ],
    ['nothing', subscription({}, []), { productNames: [], quantity: null, interval: null }],
    [
      'paid by invoice',
      subscription({ collection_method: 'send_invoice' }),
      { collectionMethod: 'send_invoice' },
    ],
    [
      'paid in a way that is new',
      subscription({ collection_method: 'barter' }),
      { collectionMethod: 'other' },
    ],
    [
      'discounts',
      subscription({
        discounts: [discount(), discount({ percent_off: 5, duration: 'repeating' }, { end: days(68) })],
      }),
      { discount: '20% off; 5% off until 2027-01-31', discountEndsAt: days(68) },
    ],
    [
      'no discount any more',
      subscription({ status: 'canceled', discounts: [discount()] }),
      { discount: null, discountEndsAt: null },
    ],
    ['trial', subscription({ status: 'trialing', trial_end: days(4) }), { trialEndsAt: days(4) }],
    ['a trial that is over', subscription({ trial_end: days(-4) }), { trialEndsAt: null }],
    ['started', subscription({ start_date: null, created: days(-7) }), { startedAt: days(-7) }],
  ])('%s', (_name, one, expected) => {
    expect(factsOf(one)).toMatchObject(expected);
  });

  it.each([
    ['day', 1, 'day'],
    ['day', 90, 'custom'],
    ['week', 1, 'week'],
    ['week', 2, 'custom'],
    ['month', 1, 'month'],
    ['month', 3, 'quarter'],
    ['month', 6, 'half_year'],
    ['month', 12, 'year'],
    ['month', 24, 'multi_year'],
    ['month', 5, 'custom'],
    ['year', 1, 'year'],
    ['year', 3, 'multi_year'],
    ['fortnight', 1, 'custom'],
  ])('every %s × %i is %s', (unit, count, interval) => {
    expect(factsOf(subscription({}, [item({ price: every(unit, 100, count) })])).interval).toBe(interval);
  });
});
