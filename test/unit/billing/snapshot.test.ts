import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  charge,
  coupon,
  customer,
  days,
  discount,
  facts,
  invoice,
  item,
  subscription,
  visa,
} from './objects.ts';

const usd = (amount: number) => ({ amount, currency: 'usd' });

describe('what a customer pays with', () => {
  const none = subscription({ default_payment_method: null });
  it.each([
    ["the subscription's card", { subscriptions: [subscription()] }, 'Visa •••• 4242'],
    [
      'a card that came expanded',
      {
        subscriptions: [
          subscription({ default_payment_method: visa({ card: { brand: 'amex', last4: '0005' } }) }),
        ],
      },
      'American Express •••• 0005',
    ],
    [
      "the customer's",
      {
        subscriptions: [none],
        customer: customer({
          invoice_settings: {
            default_payment_method: visa({ type: 'sepa_debit', card: null, sepa_debit: { last4: '3000' } }),
          },
        }),
      },
      'SEPA •••• 3000',
    ],
    [
      'invoices by mail',
      {
        subscriptions: [subscription({ default_payment_method: null, collection_method: 'send_invoice' })],
        charges: [charge({ payment_method_details: visa() })],
      },
      'Bank transfer (invoice)',
    ],
    [
      'what the last payment used',
      { subscriptions: [none], charges: [charge({ payment_method_details: { type: 'link' } })] },
      'Link',
    ],
    [
      'a method that is new to us',
      { charges: [charge({ payment_method_details: { type: 'moon_dust' } })] },
      'Moon dust',
    ],
    [
      'a brand that is new to us',
      {
        charges: [
          charge({ payment_method_details: { type: 'card', card: { brand: 'luna_card', last4: '1' } } }),
        ],
      },
      'Luna card •••• 1',
    ],
    ['a card without details', { charges: [charge({ payment_method_details: { type: 'card' } })] }, 'Card'],
  ])('%s', (_name, objects, label) => {
    expect(facts(objects).paymentMethod?.label).toBe(label);
  });

  it('is nothing when nobody knows', () => {
    expect(facts({ subscriptions: [none] }).paymentMethod).toBeNull();
    expect(
      facts({ subscriptions: [subscription({ default_payment_method: 'pm_unknown' })] }).paymentMethod,
    ).toBeNull();
  });

  it('expires with the last second of its month', () => {
    const expiresAt = (exp_month: number, exp_year: number) =>
      facts({ charges: [charge({ payment_method_details: visa({ card: { exp_month, exp_year } }) })] })
        .paymentMethod?.expiresAt;
    expect(expiresAt(11, 2026)).toBe(Date.parse('2026-11-30T23:59:59Z') / 1000);
    expect(expiresAt(12, 2027)).toBe(Date.parse('2027-12-31T23:59:59Z') / 1000);
    expect(expiresAt(2, 2028)).toBe(Date.parse('2028-02-29T23:59:59Z') / 1000);
  });
});

describe('what lies ahead of a customer', () => {
  const at = (id: string, part: Parameters<typeof subscription>[0], end = days(20)) =>
    subscription({ id, ...part }, [item({ current_period_end: end })]);

  it('the earliest renewal, those of the same second together', () => {
    const subscriptions = [at('a', {}, days(30)), at('b', {}), at('c', {})];
    expect(facts({ subscriptions }).nextRenewal).toEqual({ at: days(20), amount: usd(4000) });
  });

  it('the next planned end while anything is live, the last real one afterwards', () => {
    const ended = [-9, -3].map((day) =>
      at(`e${day}`, {
        status: 'canceled',
        ended_at: days(day),
        cancellation_details: { feedback: `f${day}` },
      }),
    );
    expect(facts({ subscriptions: ended })).toMatchObject({ cancelsAt: days(-3), cancelReason: 'f-3' });
    expect(facts({ subscriptions: [...ended, at('a', {})] })).toMatchObject({
      cancelsAt: null,
      cancelReason: null,
    });
    const planned = at('p', { cancel_at: days(8), cancellation_details: { feedback: 'unused' } });
    expect(facts({ subscriptions: [...ended, at('a', {}), planned] })).toMatchObject({
      cancelsAt: days(8),
      cancelReason: 'unused',
    });
  });

  it('the end of the first trial', () => {
    const subscriptions = [9, 4].map((day) => at(`t${day}`, { status: 'trialing', trial_end: days(day) }));
    expect(facts({ subscriptions }).trialEndsAt).toBe(days(4));
  });
});

describe('a customer', () => {
  it('is named by what Stripe has', () => {
    expect(facts({ customer: customer({ name: null, business_name: 'Ada GmbH' }) }).name).toBe('Ada GmbH');
    expect(facts({ customer: customer({ name: null, individual_name: 'Ada' }) }).name).toBe('Ada');
    expect(facts({ customer: customer({ name: null, email: null }) })).toMatchObject({
      name: null,
      email: null,
    });
  });

  it('remains readable after it was deleted', () => {
    const ended = subscription({ status: 'canceled', ended_at: days(-1), livemode: false });
    expect(
      facts({ customer: { id: 'cus_1', deleted: true }, subscriptions: [ended], charges: [charge()] }),
    ).toMatchObject({
      customerId: 'cus_1',
      deleted: true,
      name: null,
      email: null,
      livemode: false,
      createdAt: days(-100),
      status: 'churned',
      paid: [usd(2000)],
    });
    expect(facts({ customer: { id: 'cus_1', deleted: true } })).toMatchObject({
      createdAt: 0,
      status: 'never_paid',
    });
  });

  it("passes its own discount on, and takes names and coupons from the account's catalog", () => {
    const one = facts({
      customer: customer({ discount: { ...discount(), source: { coupon: 'co_1' } } }),
      subscriptions: [subscription()],
      coupons: new Map([['co_1', coupon({ percent_off: 25 })]]),
      products: new Map([['prod_pro', { id: 'prod_pro', name: 'Professional' }]]),
    });
    expect(one.mrr).toEqual([usd(1500)]);
    expect(one.subscriptions[0]?.productNames).toEqual(['Professional']);
  });

  it('is the same whatever the order of its objects', () => {
    const objects = {
      subscriptions: ['active', 'active', 'trialing', 'canceled', 'past_due'].map((status, index) =>
        subscription({ id: `sub_${index}`, status, start_date: days(-index) }),
      ),
      charges: Array.from({ length: 25 }, (_, index) =>
        charge({
          id: `ch_${index}`,
          created: days(-(index % 3)),
          status: index % 4 === 0 ? 'failed' : 'succeeded',
          amount: index,
          payment_method_details: { type: `kind_${index}` },
        }),
      ),
      invoices: Array.from({ length: 25 }, (_, index) =>
        invoice({
          id: `in_${index}`,
          created: days(-(index % 3)),
          attempt_count: index,
          next_payment_attempt: days(index),
        }),
      ),
    };
    const first = facts(objects);
    const shuffled = <Value>(values: Value[]) => fc.shuffledSubarray(values, { minLength: values.length });
    fc.assert(
      fc.property(
        shuffled(objects.subscriptions),
        shuffled(objects.charges),
        shuffled(objects.invoices),
        (subscriptions, charges, invoices) => {
          expect(facts({ subscriptions, charges, invoices })).toEqual(first);
        },
      ),
      { numRuns: 30 },
    );
  });
});
