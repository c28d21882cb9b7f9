import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOG } from '../../../server/billing/catalog.ts';
import { subscriptionMrr } from '../../../server/billing/mrr.ts';
import type { StripeItem, StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { discount, every, explain, item, NOW, price, subscription } from './objects.ts';

const tiers = { billing_scheme: 'tiered', tiers_mode: 'graduated', unit_amount: null };

describe('what is missing or unknown', () => {
  it.each<[string, Partial<StripeItem>, { label: string; reason: string }]>([
    ['no price', { price: null }, { label: 'Item si_2', reason: 'Its price is not known' }],
    [
      'the id of an unknown price',
      { price: 'price_gone' },
      { label: 'Item si_2', reason: 'Its price is not known' },
    ],
    [
      'no amount',
      { price: price({ unit_amount: null }) },
      { label: 'Pro', reason: 'Its price has no amount' },
    ],
    [
      'an amount that the customer chooses',
      { price: price({ unit_amount: null, custom_unit_amount: { minimum: 1 } }) },
      { label: 'Pro', reason: 'The customer chooses the amount' },
    ],
    [
      'an unreadable decimal',
      { price: price({ unit_amount_decimal: 'many' }) },
      { label: 'Pro', reason: 'Its amount cannot be read exactly' },
    ],
    [
      'tiers that were not expanded',
      { price: price(tiers) },
      { label: 'Pro', reason: 'The tiers of its price are not known' },
    ],
    [
      'tiers that end too early',
      { quantity: 9, price: price({ ...tiers, tiers: [{ up_to: 5, unit_amount: 1 }] }) },
      { label: 'Pro', reason: 'Its tiers do not hold a quantity of 9' },
    ],
    [
      'an unknown mode of tiers',
      { price: price({ ...tiers, tiers_mode: 'spiral', tiers: [{ up_to: null, unit_amount: 1 }] }) },
      { label: 'Pro', reason: 'Unknown mode of tiers "spiral"' },
    ],
    [
      'an unreadable tier',
      { price: price({ ...tiers, tiers: [{ up_to: null, unit_amount_decimal: '?' }] }) },
      { label: 'Pro', reason: 'Its tiers have a limit or an amount that we cannot read' },
    ],
    [
      'an unknown scheme',
      { price: price({ billing_scheme: 'auction' }) },
      { label: 'Pro', reason: 'Unknown billing scheme "auction"' },
    ],
    [
      'an unknown interval',
      { price: every('fortnight', 100) },
      { label: 'Pro', reason: 'Unknown billing interval "each fortnight"' },
    ],
    [
      'an interval of none',
      { price: every('month', 100, 0) },
      { label: 'Pro', reason: 'Unknown billing interval "every 0 months"' },
    ],
    [
      'another currency',
      { price: price({ currency: 'eur' }) },
      { label: 'Pro', reason: 'Its price is known in EUR, not in USD' },
    ],
    [
      'a negative quantity',
      { quantity: -1 },
      { label: 'Pro', reason: 'Its quantity -1 cannot be counted exactly' },
    ],
    [
      'a quantity beyond 2^53',
      { quantity: 2 ** 53 },
      { label: 'Pro', reason: 'Its quantity 9007199254740992 cannot be counted exactly' },
    ],
    [
      'an amount beyond 2^53',
      { price: price({ unit_amount: 2 ** 53 }) },
      { label: 'Pro', reason: 'Its amount cannot be read exactly' },
    ],
    [
      'no tiers at all',
      { price: price({ ...tiers, tiers: [] }) },
      { label: 'Pro', reason: 'Its tiers do not hold a quantity of 1' },
    ],
    [
      'tiers out of order',
      { price: price({ ...tiers, tiers: [5, 3, null].map((up_to) => ({ up_to, unit_amount: 1 })) }) },
      { label: 'Pro', reason: 'Its tiers do not follow one another' },
    ],
    [
      'an open tier before another one',
      { price: price({ ...tiers, tiers: [null, 5].map((up_to) => ({ up_to, unit_amount: 1 })) }) },
      { label: 'Pro', reason: 'Its tiers do not follow one another' },
    ],
    [
      'a tier whose limit lost digits',
      { price: price({ ...tiers, tiers: [{ up_to: 2 ** 53, unit_amount: 1 }] }) },
      { label: 'Pro', reason: 'Its tiers have a limit or an amount that we cannot read' },
    ],
    [
      'a broken quantity',
      { quantity: 1.5 },
      { label: 'Pro', reason: 'Its quantity 1.5 cannot be counted exactly' },
    ],
    [
      'no quantity that is a number',
      { quantity: Number.NaN },
      { label: 'Pro', reason: 'Its quantity NaN cannot be counted exactly' },
    ],
    [
      'a broken interval count',
      { price: every('month', 100, 1.5) },
      { label: 'Pro', reason: 'Unknown billing interval "every 1.5 months"' },
    ],
    [
      'packs of none',
      { price: price({ transform_quantity: { divide_by: 0, round: 'up' } }) },
      { label: 'Pro', reason: 'Its price is for packs of 0' },
    ],
  ])('is named beside what is known: %s', (_name, part, excluded) => {
    const one = subscription({}, [item(), item({ id: 'si_2', ...part })]);
    expect(explain(one)).toMatchObject({ mrr: 2000, excluded: [excluded] });
  });

  it('names a subscription without items, and one with more than were read', () => {
    expect(explain(subscription({}, []))).toMatchObject({
      mrr: 0,
      lines: [],
      excluded: [{ label: 'Items', reason: 'Stripe lists no items' }],
    });
    const more: StripeSubscription = { ...subscription(), items: { data: [item()], has_more: true } };
    expect(explain(more)).toMatchObject({
      mrr: 2000,
      excluded: [{ label: 'Further items', reason: 'Not read: Stripe listed only the first 1' }],
    });
  });

  it.each<[string, number]>([
    ['1e3', 1000],
    ['1.25E+2', 125],
    ['12500e-2', 125],
    ['0.5e0', 1],
    ['1e-99', 0],
  ])('reads the exponent of %s', (unit_amount_decimal, mrr) => {
    const one = subscription({}, [item({ price: price({ unit_amount: null, unit_amount_decimal }) })]);
    expect(explain(one)).toMatchObject({ mrr, excluded: [] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for a name like any other', (name) => {
    const named = price({ id: name, currency: name, product: name, nickname: null });
    const limited = discount({ id: name, applies_to: { products: [name] } }, { id: name });
    const one = subscription({ id: name, currency: name, discounts: [limited] }, [
      item({ id: name, price: named }),
    ]);
    const catalog = { prices: new Map([[name, named]]), products: new Map(), coupons: new Map() };
    const context = { at: NOW, rule: 'net' as const, catalog, customerDiscount: null };
    expect(subscriptionMrr(one, context)).toMatchObject({ mrr: 1600, currency: name, excluded: [] });
    const foreign = subscription({ currency: name }, [item({ price: price({ currency_options: {} }) })]);
    expect(explain(foreign)).toMatchObject({
      mrr: 0,
      excluded: [{ label: 'Pro', reason: `Its price is known in USD, not in ${name.toUpperCase()}` }],
    });
    const options = subscription(
      {
        currency: name,
        discounts: [discount({ percent_off: null, currency: 'usd', amount_off: 1, currency_options: {} })],
      },
      [item({ price: named })],
    );
    expect(explain(options)).toMatchObject({
      mrr: 2000,
      excluded: [
        {
          reason: `Its amount is in USD, the subscription in ${name.toUpperCase()}, so it is not subtracted`,
        },
      ],
    });
  });

  it('refuses a sum beyond 2^53 instead of stating it wrongly', () => {
    const one = subscription({}, [item({ quantity: 10_000, price: price({ unit_amount: 10 ** 12 }) })]);
    expect(explain(one)).toMatchObject({
      mrr: 0,
      lines: [],
      excluded: [{ label: 'MRR', reason: 'The amounts are too large to be stated exactly' }],
    });
  });

  it('adds a thousand items up, and names those that Stripe holds back', () => {
    const items = Array.from({ length: 1000 }, (_, index) => item({ id: `si_${index}` }));
    expect(explain({ ...subscription(), items: { data: items, has_more: true } })).toMatchObject({
      mrr: 2_000_000,
      excluded: [{ label: 'Further items', reason: 'Not read: Stripe listed only the first 1000' }],
    });
  });

  it('takes tiers, further currencies and whole prices from the catalog', () => {
    const stored = price({ ...tiers, id: 'price_t', tiers: [{ up_to: null, unit_amount: 300 }] });
    const multi = price({ id: 'price_m', currency_options: { usd: { unit_amount: 700 } }, currency: 'eur' });
    const catalog = { ...EMPTY_CATALOG, prices: new Map([stored, multi].map((one) => [one.id, one])) };
    const mrr = (part: StripeItem['price']) =>
      subscriptionMrr(subscription({}, [item({ price: part, quantity: 2 })]), {
        at: NOW,
        rule: 'net',
        catalog,
        customerDiscount: null,
      }).mrr;
    expect(mrr(price({ ...tiers, id: 'price_t' }))).toBe(600);
    expect(mrr('price_t')).toBe(600);
    expect(mrr(price({ id: 'price_m', currency: 'eur' }))).toBe(1400);
  });
});
