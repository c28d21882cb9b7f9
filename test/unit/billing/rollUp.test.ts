import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../server/billing/facts.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import {
  charge,
  customer,
  days,
  every,
  facts,
  invoice,
  item,
  NOW,
  price,
  subscription,
  visa,
} from './objects.ts';

const usd = (amount: number) => ({ amount, currency: 'usd' });
const eur = (amount: number) => ({ amount, currency: 'eur' });

/** A customer with ids of its own. */
const one = (id: string, objects: Parameters<typeof facts>[0] = {}, created = days(-200)): CustomerFacts =>
  facts({ customer: customer({ id, created }), ...objects });

const paying = (id: string, amount: number, part: Parameters<typeof subscription>[0] = {}, end = days(20)) =>
  subscription({ id, ...part }, [item({ price: every('month', amount), current_period_end: end })]);

const big = one('cus_big', {
  subscriptions: [paying('sub_big', 5000, {}, days(9))],
  charges: [charge({ id: 'ch_big', amount: 5000, created: days(-21) })],
});
const small = one('cus_small', {
  subscriptions: [paying('sub_small', 1000)],
  charges: [charge({ id: 'ch_small', amount: 1000, created: days(-2), amount_refunded: 250 })],
  invoices: [invoice({ amount_remaining: 700, attempt_count: 3, next_payment_attempt: days(1) })],
});
const euro = one('cus_euro', {
  subscriptions: [
    subscription({ id: 'sub_euro', currency: 'eur' }, [
      item({ price: price({ currency: 'eur' }), current_period_end: days(5) }),
    ]),
  ],
});
const gone = one('cus_gone', {
  subscriptions: [paying('sub_gone', 9000, { status: 'canceled', ended_at: days(-40) })],
  charges: [charge({ id: 'ch_gone', amount: 9000, created: days(-300) })],
});

describe('a record with several customers', () => {
  it('adds up by currency and says the worst', () => {
    expect(rollUp([small, euro, gone, big], NOW)).toMatchObject({
      status: 'paying',
      paymentHealth: 'retrying',
      mrr: [eur(2000), usd(6000)],
      paid: [usd(14_750)],
      refunded: [usd(250)],
      open: [usd(700)],
      overdue: [usd(700)],
      nextRenewal: { at: days(5), amount: eur(2000) },
      cancelsAt: null,
      customerSince: days(-300),
      lastPayment: { at: days(-2), amount: usd(1000) },
      nextRetryAt: days(1),
      failedPayments: 3,
    });
  });

  it('counts each customer once, however often it is given', () => {
    expect(rollUp([big, small, big, big], NOW)).toEqual(rollUp([small, big], NOW));
  });

  it('puts the primary first: highest MRR, then latest paid, then oldest, then by id', () => {
    const idle = one('cus_idle', {}, days(-10));
    const older = one('cus_older', {}, days(-400));
    const twin = one('cus_aaa', {}, days(-400));
    const order = ['cus_big', 'cus_euro', 'cus_small', 'cus_gone', 'cus_aaa', 'cus_older', 'cus_idle'];
    const all = [idle, gone, older, small, twin, euro, big];
    expect(rollUp(all, NOW).customers.map(({ customerId }) => customerId)).toEqual(order);
  });

  it('is the same whatever the order', () => {
    const all = [big, small, euro, gone, one('cus_x'), one('cus_y')];
    const first = rollUp(all, NOW);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(rollUp(shuffled, NOW)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('of one customer says what the customer says', () => {
    const {
      customerId: _id,
      name: _name,
      email: _email,
      createdAt: _created,
      deleted: _deleted,
      ...own
    } = small;
    expect(rollUp([small], NOW)).toEqual({ ...own, customers: [small] });
  });

  it('never renews in the past, though the facts are older than the question', () => {
    expect(rollUp([big], days(11)).nextRenewal).toEqual({ at: days(11), amount: usd(5000) });
  });

  it('is cancelled only when nothing is live any more', () => {
    const planned = one('cus_planned', { subscriptions: [paying('sub_p', 100, { cancel_at: days(3) })] });
    expect(rollUp([gone], NOW)).toMatchObject({ status: 'churned', cancelsAt: days(-40) });
    expect(rollUp([gone, big], NOW)).toMatchObject({ status: 'paying', cancelsAt: null });
    expect(rollUp([gone, planned], NOW)).toMatchObject({ status: 'canceling', cancelsAt: days(3) });
  });

  it('shows how the primary customer pays', () => {
    const amex = new Map([['pm_1', visa({ card: { brand: 'amex', last4: '0005' } })]]);
    const first = one('cus_1', { subscriptions: [paying('sub_1', 9000)], paymentMethods: amex });
    expect(rollUp([small, first], NOW).paymentMethod?.label).toBe('American Express •••• 0005');
  });

  it('lists the newest twenty invoices and payments of all', () => {
    const many = (id: string, offset: number) =>
      one(id, {
        charges: Array.from({ length: 15 }, (_, index) =>
          charge({ id: `${id}_${index}`, created: days(-2 * index - offset) }),
        ),
      });
    const { payments } = rollUp([many('a', 0), many('b', 1)], NOW);
    expect(payments.map(({ createdAt }) => createdAt)).toEqual(
      Array.from({ length: 20 }, (_, index) => days(-index)),
    );
  });

  it('passes on what the facts leave out', () => {
    const huge = one('cus_huge', {
      charges: ['a', 'b'].map((id) => charge({ id, amount: Number.MAX_SAFE_INTEGER })),
    });
    expect(rollUp([big, huge], NOW).excluded).toEqual(huge.excluded);
    expect(huge.excluded).toHaveLength(1);
  });

  it('of no customer is empty', () => {
    expect(rollUp([], NOW)).toMatchObject({ customers: [], status: 'never_paid', mrr: [], paid: [] });
  });
});
