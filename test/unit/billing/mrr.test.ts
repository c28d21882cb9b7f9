import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { every, explain, item, price, subscription } from './objects.ts';

const of = (...items: Parameters<typeof item>[0][]): StripeSubscription =>
  subscription(
    {},
    items.map((part, index) => item({ id: `si_${index}`, ...part })),
  );

const tiered = (mode: string, quantity: number, tiers: readonly object[]) =>
  of({
    quantity,
    price: price({
      billing_scheme: 'tiered',
      tiers_mode: mode,
      unit_amount: null,
      // Tiers as Stripe writes them: what a tier does not charge is null or absent.
      tiers: tiers as NonNullable<ReturnType<typeof price>['tiers']>,
    }),
  });

const STEPS = [
  { up_to: 10, unit_amount: 500, flat_amount: 1000 },
  { up_to: null, unit_amount: 300, flat_amount: null },
];

/** The example of docs.stripe.com/products-prices/pricing-models, with and without its flat amounts. */
const PUBLISHED = [
  { up_to: 5, unit_amount: 500, flat_amount: 1000 },
  { up_to: 10, unit_amount: 400, flat_amount: 2000 },
  { up_to: null, unit_amount: 300, flat_amount: 3000 },
];
const WITHOUT_FLATS = PUBLISHED.map((tier) => ({ ...tier, flat_amount: null }));

describe('MRR of a subscription', () => {
  it.each<[string, StripeSubscription, number]>([
    ['600 a year (Stripe glossary)', of({ price: every('year', 60_000) }), 5000],
    ['100 × 100 a month', of({ quantity: 100, price: every('month', 10_000) }), 1_000_000],
    ['50 × 600 a year', of({ quantity: 50, price: every('year', 60_000) }), 250_000],
    ['1,200 a year (Stripe support)', of({ price: every('year', 120_000) }), 10_000],
    ['60 every 2 months (Kaching)', of({ price: every('month', 6000, 2) }), 3000],
    ['2 seats of 800 (ClearSync overview)', of({ quantity: 2, price: every('month', 80_000) }), 160_000],
    ['20 a week', of({ price: every('week', 2000) }), 8667],
    ['10 a day', of({ price: every('day', 1000) }), 30_417],
    ['270 a quarter', of({ price: every('month', 27_000, 3) }), 9000],
    ['7 every 7 days', of({ price: every('day', 700, 7) }), 3042],
    ['2,400 every 2 years', of({ price: every('year', 240_000, 2) }), 10_000],
    [
      '1,200 yen a year',
      subscription({ currency: 'jpy' }, [item({ price: every('year', 1200, 1, { currency: 'jpy' }) })]),
      100,
    ],
    [
      '1 dinar a year, in thousandths',
      subscription({ currency: 'kwd' }, [item({ price: every('year', 1000, 1, { currency: 'kwd' }) })]),
      83,
    ],
    [
      'a month and a year together',
      of({ price: every('month', 10_000) }, { price: every('year', 60_000) }),
      15_000,
    ],
    ['three thirds rounded once', of(...[1, 2, 3].map(() => ({ price: every('year', 100) }))), 25],
    [
      'two half cents rounded once',
      of(...[1, 2].map(() => ({ price: price({ unit_amount: null, unit_amount_decimal: '0.5' }) }))),
      1,
    ],
    ['half a cent rounds up', of({ price: price({ unit_amount: null, unit_amount_decimal: '0.5' }) }), 1],
    [
      '1,001 × 0.125 as text',
      of({ quantity: 1001, price: price({ unit_amount: null, unit_amount_decimal: '12.5' }) }),
      12_513,
    ],
    [
      '1,001 × 0.125 as a number',
      of({ quantity: 1001, price: price({ unit_amount: null, unit_amount_decimal: 12.5 }) }),
      12_513,
    ],
    [
      "1,001 × 0.125 as the SDK's Decimal",
      of({
        quantity: 1001,
        price: price({ unit_amount: null, unit_amount_decimal: Stripe.Decimal.from('12.5') }),
      }),
      12_513,
    ],
    ['no quantity is one', of({ quantity: undefined, price: every('month', 900) }), 900],
    ['quantity zero is nothing', of({ quantity: 0 }), 0],
    ['a free plan', of({ price: every('month', 0) }), 0],
    [
      '25 in packs of 10, rounded up',
      of({ quantity: 25, price: price({ transform_quantity: { divide_by: 10, round: 'up' } }) }),
      6000,
    ],
    [
      '25 in packs of 10, rounded down',
      of({ quantity: 25, price: price({ transform_quantity: { divide_by: 10, round: 'down' } }) }),
      4000,
    ],
    [
      '20 in packs of 10 is two either way',
      of({ quantity: 20, price: price({ transform_quantity: { divide_by: 10, round: 'up' } }) }),
      4000,
    ],
    ['12 graduated with flat amounts (Stripe docs)', tiered('graduated', 12, PUBLISHED), 11_100],
    ['12 by volume with flat amounts (Stripe docs)', tiered('volume', 12, PUBLISHED), 6600],
    ['0 graduated pay the first flat amount (Stripe docs)', tiered('graduated', 0, PUBLISHED), 1000],
    ['0 by volume pay the first flat amount (Stripe docs)', tiered('volume', 0, PUBLISHED), 1000],
    ['6 graduated (Stripe docs)', tiered('graduated', 6, WITHOUT_FLATS), 2900],
    ['14 graduated, with a flat first tier', tiered('graduated', 14, STEPS), 7200],
    ['10 graduated stay in the first tier', tiered('graduated', 10, STEPS), 6000],
    ['0 graduated reach the first tier', tiered('graduated', 0, STEPS), 1000],
    ['14 by volume', tiered('volume', 14, STEPS), 4200],
    ['10 by volume', tiered('volume', 10, STEPS), 6000],
    [
      'flat tiers only',
      tiered('volume', 7, [
        { up_to: 5, flat_amount: 1000 },
        { up_to: null, flat_amount: 1800 },
      ]),
      1800,
    ],
    [
      'decimal tiers',
      tiered('graduated', 3, [
        { up_to: 1, unit_amount_decimal: '0.5' },
        { up_to: null, unit_amount_decimal: '0.25' },
      ]),
      1,
    ],
    [
      'three graduated tiers',
      tiered('graduated', 12, [
        { up_to: 5, unit_amount: 700 },
        { up_to: 10, unit_amount: 650 },
        { up_to: null, unit_amount: 600 },
      ]),
      7950,
    ],
  ])('%s', (_name, one, mrr) => {
    const explanation = explain(one);
    expect(explanation).toMatchObject({ mrr, currency: one.currency, excluded: [] });
    for (const rule of ['stripe', 'conservative'] as const) expect(explain(one, rule).mrr).toBe(mrr);
  });

  it('finds the amount of a price in a further currency among its options', () => {
    const euros = price({ currency_options: { eur: { unit_amount: 1800 } } });
    expect(explain(subscription({ currency: 'eur' }, [item({ price: euros, quantity: 3 })])).mrr).toBe(5400);
  });

  it('shows its lines, and the rounding as one of them', () => {
    const one = of(
      { quantity: 5, price: price() },
      { id: 'si_9', price: every('year', 100, 1, { nickname: 'Extra' }) },
    );
    expect(explain(one)).toEqual({
      rule: 'net',
      currency: 'usd',
      mrr: 10_008,
      lines: [
        { kind: 'item', label: 'Pro, 5 × $20.00 each month', exact: '10000', amount: 10_000 },
        { kind: 'item', label: 'Extra, 1 × $1.00 each year', exact: '25/3', amount: 8 },
        { kind: 'rounding', label: 'Rounded to the smallest unit', exact: '-1/3', amount: 0 },
      ],
      excluded: [],
    });
  });

  it.each([
    [
      of({ quantity: 25, price: price({ transform_quantity: { divide_by: 10, round: 'up' } }) }),
      'Pro, 25 in packs of 10: 3 × $20.00 each month',
    ],
    [
      tiered('graduated', 14, STEPS),
      'Pro, 14 in graduated tiers (10 × $5.00 + $10.00 flat, 4 × $3.00) each month',
    ],
    [of({ price: every('month', 27_000, 3) }), 'Pro, 1 × $270.00 every 3 months'],
  ])('names an item in words', (one, label) => {
    expect(explain(one).lines[0]?.label).toBe(label);
  });
});
