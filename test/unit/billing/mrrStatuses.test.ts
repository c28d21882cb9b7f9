import { describe, expect, it } from 'vitest';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { charge, customer, days, explain, facts, invoice, item, price, subscription } from './objects.ts';

type Row = [string, Partial<StripeSubscription>, { net: number; conservative: number }];

const ALL = { net: 2000, conservative: 2000 };
const NONE = { net: 0, conservative: 0 };

describe('what counts', () => {
  it.each<Row>([
    ['active', { status: 'active' }, ALL],
    ['past due', { status: 'past_due' }, { net: 2000, conservative: 0 }],
    ['trialing', { status: 'trialing', trial_end: days(5) }, NONE],
    ['unpaid', { status: 'unpaid' }, NONE],
    ['paused', { status: 'paused' }, NONE],
    ['incomplete', { status: 'incomplete' }, NONE],
    ['incomplete and expired', { status: 'incomplete_expired' }, NONE],
    ['canceled', { status: 'canceled', ended_at: days(-1) }, NONE],
    ['a status of next year', { status: 'hibernating' }, NONE],
    ['collection paused', { pause_collection: {} }, NONE],
    ['collection paused until later', { pause_collection: { resumes_at: days(9) } }, NONE],
    ['collection resumed', { pause_collection: { resumes_at: days(-1) } }, ALL],
    ['cancels at the end of its period', { cancel_at_period_end: true, canceled_at: days(-2) }, ALL],
    ['cancels on a date', { cancel_at: days(40), canceled_at: days(-2) }, ALL],
  ])('%s', (_name, part, { net, conservative }) => {
    const one = subscription(part);
    expect(explain(one, 'net').mrr).toBe(net);
    expect(explain(one, 'stripe').mrr).toBe(net);
    expect(explain(one, 'conservative').mrr).toBe(conservative);
  });

  it.each<[Partial<StripeSubscription>, string]>([
    [{ status: 'trialing', trial_end: days(5) }, 'In trial until 2026-11-29'],
    [{ status: 'hibernating' }, 'Its status "hibernating" is not known to count'],
    [{ pause_collection: { resumes_at: days(9) } }, 'Collection is paused until 2026-12-03'],
    [{ status: 'unpaid' }, 'Unpaid: Stripe has stopped trying to collect it'],
    [{ status: 'trialing', pause_collection: {} }, 'In trial'],
    [{ status: 'canceled', pause_collection: {} }, 'Cancelled'],
  ])('says why an item counts for nothing: %o', (part, reason) => {
    expect(explain(subscription(part))).toMatchObject({
      lines: [],
      excluded: [{ label: 'Pro, 1 × $20.00 each month', reason }],
    });
  });

  it('says why a subscription counts for nothing that has no item to be priced', () => {
    expect(explain(subscription({ status: 'canceled' }, [item({ price: null })]))).toMatchObject({
      mrr: 0,
      excluded: [
        { label: 'Subscription', reason: 'Cancelled' },
        { label: 'Item si_1', reason: 'Its price is not known' },
      ],
    });
  });

  it('is not touched by refunds, disputes, credit or unpaid invoices: it says what is sold', () => {
    const alone = facts({ subscriptions: [subscription()] });
    const troubled = facts({
      customer: customer({ balance: -700, currency: 'usd' }),
      subscriptions: [subscription()],
      charges: [charge({ amount_refunded: 2000, refunded: true }), charge({ id: 'ch_2', disputed: true })],
      invoices: [invoice({ amount_remaining: 2000 })],
    });
    expect(troubled.mrr).toEqual([{ amount: 2000, currency: 'usd' }]);
    expect(troubled.mrr).toEqual(alone.mrr);
  });

  it.each([
    [
      'usage',
      { price: price({ recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' } }) },
      'Billed by usage, which is not known in advance',
    ],
    ['a one-time price', { price: price({ recurring: null }) }, 'A one-time price is not recurring revenue'],
    ['an item in trial', { current_trial: { end_date: days(3) } }, 'In trial until 2026-11-27'],
  ])('leaves out %s and says so', (_name, part, reason) => {
    const one = subscription({}, [item(), item({ id: 'si_2', ...part })]);
    expect(explain(one)).toMatchObject({ mrr: 2000, excluded: [{ label: 'Pro', reason }] });
  });

  it('counts an item whose trial has ended', () => {
    expect(explain(subscription({}, [item({ current_trial: { end_date: days(-3) } })])).mrr).toBe(2000);
  });
});
