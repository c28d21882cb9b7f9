import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOG } from '../../../server/billing/catalog.ts';
import { subscriptionMrr } from '../../../server/billing/mrr.ts';
import type { StripeCustomer, StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { coupon, days, discount, every, explain, item, NOW, price, subscription } from './objects.ts';

type Row = [string, StripeSubscription, StripeCustomer['discount'], { net: number; stripe: number }];

const year = (amount: number) => [item({ price: every('year', amount) })];
const month = (amount: number) => [item({ price: every('month', amount) })];
const pair = (first: number, second: number, own: Parameters<typeof item>[0] = {}) => [
  item({ id: 'si_a', price: every('month', first, 1, { product: 'prod_a', nickname: 'A' }), ...own }),
  item({ id: 'si_b', price: every('month', second, 1, { product: 'prod_b', nickname: 'B' }) }),
];
const HALF_ONCE = discount({ percent_off: 50, duration: 'once' });

describe('discounts', () => {
  it.each<Row>([
    [
      'half forever (Stripe support)',
      subscription({ discounts: [discount({ percent_off: 50 })] }),
      null,
      { net: 1000, stripe: 1000 },
    ],
    [
      '1,200 a year, 20% once (ClearSync FAQ)',
      subscription({ discounts: [discount({ duration: 'once' })] }, year(120_000)),
      null,
      { net: 8000, stripe: 10_000 },
    ],
    [
      '120 a year less 10% (ProfitWell)',
      subscription({ discounts: [discount({ percent_off: 10 })] }, year(12_000)),
      null,
      { net: 900, stripe: 900 },
    ],
    [
      '10 a month less 10% while it lasts (ProfitWell)',
      subscription(
        { discounts: [discount({ percent_off: 10, duration: 'repeating' }, { end: days(60) })] },
        month(1000),
      ),
      null,
      { net: 900, stripe: 1000 },
    ],
    [
      'one that has ended',
      subscription({ discounts: [discount({ duration: 'repeating' }, { end: days(-1) })] }),
      null,
      { net: 2000, stripe: 2000 },
    ],
    [
      'one that ends this very second',
      subscription({ discounts: [discount({ duration: 'repeating' }, { end: NOW })] }),
      null,
      { net: 2000, stripe: 2000 },
    ],
    [
      'a duration of next year',
      subscription({ discounts: [discount({ duration: 'seasonal' })] }),
      null,
      { net: 1600, stripe: 2000 },
    ],
    [
      'a fraction of a percent',
      subscription({ discounts: [discount({ percent_off: 33.333 })] }, month(10_000)),
      null,
      { net: 6667, stripe: 6667 },
    ],
    ['100% off', subscription({ discounts: [discount({ percent_off: 100 })] }), null, { net: 0, stripe: 0 }],
    [
      'more than all',
      subscription({ discounts: [discount({ percent_off: 130 })] }),
      null,
      { net: 0, stripe: 0 },
    ],
    [
      'an amount',
      subscription({ discounts: [discount({ percent_off: null, amount_off: 500, currency: 'usd' })] }),
      null,
      { net: 1500, stripe: 1500 },
    ],
    [
      'an amount once a year, not once a month',
      subscription(
        { discounts: [discount({ percent_off: null, amount_off: 12_000, currency: 'usd' })] },
        year(120_000),
      ),
      null,
      { net: 9000, stripe: 9000 },
    ],
    [
      'an amount larger than the bill',
      subscription({ discounts: [discount({ percent_off: null, amount_off: 9900, currency: 'usd' })] }),
      null,
      { net: 0, stripe: 0 },
    ],
    [
      'an amount off nothing',
      subscription(
        { discounts: [discount({ percent_off: null, amount_off: 500, currency: 'usd' })] },
        month(0),
      ),
      null,
      { net: 0, stripe: 0 },
    ],
    [
      'an amount in a further currency',
      subscription(
        {
          currency: 'eur',
          discounts: [
            discount({
              percent_off: null,
              amount_off: 500,
              currency: 'usd',
              currency_options: { eur: { amount_off: 400 } },
            }),
          ],
        },
        [item({ price: price({ currency: 'eur' }) })],
      ),
      null,
      { net: 1600, stripe: 1600 },
    ],
    [
      'an amount over two items',
      subscription(
        { discounts: [discount({ percent_off: null, amount_off: 1000, currency: 'usd' })] },
        pair(9900, 2900),
      ),
      null,
      { net: 11_800, stripe: 11_800 },
    ],
    [
      'an item first, then the subscription',
      subscription(
        { discounts: [discount({ percent_off: null, amount_off: 1000, currency: 'usd' })] },
        pair(9900, 2900, {
          discounts: [discount({ percent_off: 25, duration: 'repeating' }, { end: days(90) })],
        }),
      ),
      null,
      { net: 9325, stripe: 11_800 },
    ],
    [
      'a percentage, then an amount',
      subscription(
        { discounts: [discount(), discount({ percent_off: null, amount_off: 500, currency: 'usd' })] },
        month(10_000),
      ),
      null,
      { net: 7500, stripe: 7500 },
    ],
    [
      'an amount, then a percentage',
      subscription(
        { discounts: [discount({ percent_off: null, amount_off: 500, currency: 'usd' }), discount()] },
        month(10_000),
      ),
      null,
      { net: 7600, stripe: 7600 },
    ],
    [
      'one product only',
      subscription(
        { discounts: [discount({ percent_off: 50, applies_to: { products: ['prod_b'] } })] },
        pair(9900, 2900),
      ),
      null,
      { net: 11_350, stripe: 11_350 },
    ],
    ["the customer's own", subscription(), discount(), { net: 1600, stripe: 1600 }],
    [
      "the customer's own, beside an item's",
      subscription({}, pair(1000, 2000, { discounts: [discount({ percent_off: 50 })] })),
      discount(),
      { net: 2000, stripe: 2000 },
    ],
    [
      "the subscription's instead of the customer's",
      subscription({ discounts: [HALF_ONCE] }),
      discount(),
      { net: 1000, stripe: 2000 },
    ],
    [
      "the customer's again once the subscription's has ended",
      subscription({ discounts: [discount({}, { end: days(-1) })] }),
      discount(),
      { net: 1600, stripe: 1600 },
    ],
    [
      "the customer's that has ended",
      subscription(),
      discount({}, { end: days(-1) }),
      { net: 2000, stripe: 2000 },
    ],
  ])('%s', (_name, one, own, { net, stripe }) => {
    expect(explain(one, 'net', own).mrr).toBe(net);
    expect(explain(one, 'conservative', own).mrr).toBe(net);
    expect(explain(one, 'stripe', own).mrr).toBe(stripe);
  });

  it('are lines of their own, in the order in which they apply', () => {
    const one = subscription(
      { discounts: [discount({ percent_off: null, amount_off: 1000, currency: 'usd' })] },
      pair(9900, 2900, {
        discounts: [discount({ percent_off: 25, duration: 'repeating' }, { end: days(90) })],
      }),
    );
    expect(explain(one).lines).toEqual([
      { kind: 'item', label: 'A, 1 × $99.00 each month', exact: '9900', amount: 9900 },
      { kind: 'item', label: 'B, 1 × $29.00 each month', exact: '2900', amount: 2900 },
      { kind: 'discount', label: '25% off A until 2027-02-22', exact: '-2475', amount: -2475 },
      { kind: 'discount', label: '$10.00 off', exact: '-1000', amount: -1000 },
    ]);
  });

  it('say when a fixed amount is shared by items of several intervals, which meet on one bill', () => {
    const items = [...month(10_000), ...year(120_000).map((one) => ({ ...one, id: 'si_y' }))];
    const fixed = discount({ percent_off: null, amount_off: 5000, currency: 'usd' });
    const { mrr, lines } = explain(subscription({ discounts: [fixed] }, items));
    // On the bill of 1,300.00 the month bears 50 × 1/13, the year 50 × 12/13 of which a twelfth is a month's.
    expect([mrr, lines.at(2)]).toEqual([
      19_231,
      {
        kind: 'discount',
        label: '$50.00 off, once per bill of all its items',
        exact: '-10000/13',
        amount: -769,
      },
    ]);
    const share = explain(subscription({ discounts: [discount()] }, items));
    expect([share.mrr, share.lines.at(2)?.label]).toEqual([16_000, '20% off']);
  });

  it('are read from the catalog where Stripe gave only ids or an unexpanded coupon', () => {
    const catalog = {
      ...EMPTY_CATALOG,
      coupons: new Map([['co_1', coupon({ percent_off: 50, applies_to: { products: ['prod_b'] } })]]),
    };
    const context = { at: NOW, rule: 'net' as const, catalog, customerDiscount: null };
    const byId = subscription(
      { discounts: [{ ...discount(), source: { coupon: 'co_1' } }] },
      pair(1000, 2000),
    );
    const inline = subscription({ discounts: [discount({ percent_off: 50 })] }, pair(1000, 2000));
    expect(subscriptionMrr(byId, context).mrr).toBe(2000);
    expect(subscriptionMrr(inline, context).mrr).toBe(2000);
  });
});
