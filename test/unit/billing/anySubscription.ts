import fc from 'fast-check';
import type {
  StripeCoupon,
  StripeDiscount,
  StripeItem,
  StripePrice,
  StripeSubscription,
  StripeTier,
} from '../../../server/billing/stripeObjects.ts';
import { days, discount, item, price, subscription } from './objects.ts';

/** Subscriptions of every kind that MRR is made for; all money is integer minor units of dollars. */

const amounts = fc.integer({ min: 0, max: 10 ** 7 });
const products = fc.constantFrom('prod_1', 'prod_2', 'prod_3');

const cycles = fc.record({
  interval: fc.constantFrom('day', 'week', 'month', 'year'),
  interval_count: fc.integer({ min: 1, max: 12 }),
  usage_type: fc.constant('licensed'),
});

const perUnit: fc.Arbitrary<Partial<StripePrice>> = fc.record({
  unit_amount: amounts,
  transform_quantity: fc.option(
    fc.record({ divide_by: fc.integer({ min: 1, max: 50 }), round: fc.constantFrom('up', 'down') }),
  ),
});

const tierList = fc
  .array(fc.record({ span: fc.integer({ min: 1, max: 500 }), unit_amount: amounts, flat_amount: amounts }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((spans) => {
    let limit = 0;
    return spans.map(({ span, ...charge }, index): StripeTier => {
      limit += span;
      return { ...charge, up_to: index === spans.length - 1 ? null : limit };
    });
  });

const tiered: fc.Arbitrary<Partial<StripePrice>> = fc
  .record({ tiers: tierList, tiers_mode: fc.constantFrom('graduated', 'volume') })
  .map((part) => ({ ...part, billing_scheme: 'tiered', unit_amount: null }));

/** Prices of a unit, of packs and in tiers, in every interval. */
export const prices: fc.Arbitrary<StripePrice> = fc
  .tuple(fc.oneof(perUnit, tiered), products, cycles)
  .map(([part, product, recurring]) => price({ ...part, product, recurring }));

const limits = fc.option(fc.uniqueArray(products, { minLength: 1, maxLength: 2 }));
const durations = fc.constantFrom('forever', 'repeating', 'once');

const discountWith = (reductions: fc.Arbitrary<Partial<StripeCoupon>>): fc.Arbitrary<StripeDiscount> =>
  fc
    .tuple(reductions, durations, limits)
    .map(([reduction, duration, limit]) =>
      discount(
        { ...reduction, duration, ...(limit === null ? {} : { applies_to: { products: limit } }) },
        { end: duration === 'repeating' ? days(30) : null },
      ),
    );

/** A hundredth of a percent to all. */
export const percents = discountWith(
  fc.integer({ min: 1, max: 10_000 }).map((hundredths) => ({ percent_off: hundredths / 100 })),
);
const fixedAmounts = discountWith(
  fc
    .integer({ min: 1, max: 10 ** 6 })
    .map((amount_off) => ({ percent_off: null, amount_off, currency: 'usd' })),
);
export const discounts = fc.oneof(percents, fixedAmounts);

/** One to six items, each with at most two of the given discounts of its own. */
export const itemsWith = (own: fc.Arbitrary<StripeDiscount>): fc.Arbitrary<StripeItem[]> =>
  fc
    .array(
      fc.record({
        price: prices,
        quantity: fc.integer({ min: 0, max: 5000 }),
        discounts: fc.array(own, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.map((part, index) => item({ ...part, id: `si_${index}` })));

/** A subscription with discounts at every level but the customer's. */
export const subscriptions: fc.Arbitrary<StripeSubscription> = fc
  .tuple(itemsWith(discounts), fc.array(discounts, { maxLength: 3 }))
  .map(([items, own]) => subscription({ discounts: own }, items));
