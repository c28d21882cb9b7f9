import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/billing/decimal.ts';
import { type Exact, exact, exactText, over, plus, sum, times } from '../../../server/billing/exact.ts';
import type { MrrExplanation } from '../../../server/billing/facts.ts';
import type {
  StripeDiscount,
  StripePrice,
  StripeSubscription,
} from '../../../server/billing/stripeObjects.ts';
import { discounts, itemsWith, percents, prices, subscriptions } from './anySubscription.ts';
import { explain, item, price, subscription } from './objects.ts';

const read = (text: string): Exact => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return over(exact(BigInt(numerator)), exact(BigInt(denominator)));
};
const linesOf = ({ lines }: MrrExplanation) => lines.map((line) => read(line.exact));
/** What the number is before it is rounded. */
const unrounded = ({ lines }: MrrExplanation): Exact =>
  sum(lines.filter(({ kind }) => kind !== 'rounding').map((line) => read(line.exact)));

const rules = fc.constantFrom('net' as const, 'stripe' as const, 'conservative' as const);
const customers = fc.option(discounts);
/** Any order of a list: a shuffle by generated keys. */
const orderOf = <Value>(list: readonly Value[], keys: readonly number[]): Value[] =>
  list
    .map((value, index) => ({ value, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
const orders = fc.array(fc.integer(), { minLength: 6, maxLength: 6 });

const scaledPrice = (one: StripePrice, k: number): StripePrice => ({
  ...one,
  unit_amount: one.unit_amount === null || one.unit_amount === undefined ? null : one.unit_amount * k,
  tiers: one.tiers?.map((tier) => ({
    ...tier,
    unit_amount: (tier.unit_amount ?? 0) * k,
    flat_amount: (tier.flat_amount ?? 0) * k,
  })),
});

const scaledDiscount = (one: StripeDiscount | string, k: number): StripeDiscount | string => {
  if (typeof one === 'string' || typeof one.source.coupon !== 'object' || one.source.coupon === null)
    return one;
  const { coupon } = one.source;
  return {
    ...one,
    source: { coupon: { ...coupon, amount_off: coupon.amount_off ? coupon.amount_off * k : null } },
  };
};

/** The same subscription with every amount, of prices, tiers and discounts, k times as large. */
const scaled = (one: StripeSubscription, k: number): StripeSubscription => ({
  ...one,
  discounts: one.discounts?.map((part) => scaledDiscount(part, k)),
  items: {
    data: one.items.data.map((part) => ({
      ...part,
      price: typeof part.price === 'object' && part.price !== null ? scaledPrice(part.price, k) : part.price,
      discounts: part.discounts?.map((own) => scaledDiscount(own, k)),
    })),
  },
});

describe('every explanation', () => {
  it('adds up to its number exactly, and its number is a safe whole one that is never negative', () => {
    fc.assert(
      fc.property(subscriptions, rules, customers, (one, rule, own) => {
        const explanation = explain(one, rule, own);
        expect(exactText(sum(linesOf(explanation)))).toBe(`${explanation.mrr}`);
        expect(Number.isSafeInteger(explanation.mrr)).toBe(true);
        expect(explanation.mrr).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('rounds by half a unit at most, and once', () => {
    fc.assert(
      fc.property(subscriptions, rules, (one, rule) => {
        const explanation = explain(one, rule);
        const { numerator, denominator } = plus(
          exact(BigInt(explanation.mrr)),
          times(unrounded(explanation), exact(-1n)),
        );
        expect(numerator * 2n <= denominator && numerator * 2n > -denominator).toBe(true);
        expect(explanation.lines.filter(({ kind }) => kind === 'rounding').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a line or a reason for every item and every discount', () => {
    fc.assert(
      fc.property(subscriptions, rules, customers, (one, rule, own) => {
        const { lines, excluded } = explain(one, rule, own);
        const parts = one.items.data.flatMap((part) => [part, ...(part.discounts ?? [])]);
        const given = parts.length + (one.discounts?.length ?? 0) + (own === null ? 0 : 1);
        expect(lines.filter(({ kind }) => kind !== 'rounding').length + excluded.length).toBe(given);
      }),
    );
  });

  it('does not depend on the order of items', () => {
    fc.assert(
      fc.property(subscriptions, orders, rules, (one, keys, rule) => {
        const shuffled = { ...one, items: { data: orderOf(one.items.data, keys) } };
        expect(unrounded(explain(shuffled, rule))).toEqual(unrounded(explain(one, rule)));
      }),
    );
  });

  it('does not depend on the order of percentages', () => {
    fc.assert(
      fc.property(itemsWith(percents), fc.array(percents, { maxLength: 5 }), orders, (items, own, keys) => {
        const shuffled = items.map((part) => ({ ...part, discounts: part.discounts?.toReversed() }));
        expect(unrounded(explain(subscription({ discounts: orderOf(own, keys) }, shuffled)))).toEqual(
          unrounded(explain(subscription({ discounts: own }, items))),
        );
      }),
    );
  });

  it('grows with all amounts in proportion', () => {
    fc.assert(
      fc.property(subscriptions, fc.integer({ min: 2, max: 40 }), rules, (one, k, rule) => {
        const small = unrounded(explain(one, rule));
        expect(unrounded(explain(scaled(one, k), rule))).toEqual(times(small, exact(BigInt(k))));
      }),
    );
  });

  it('grows with the quantity in proportion where a unit has one price', () => {
    fc.assert(
      fc.property(
        prices.filter((one) => one.billing_scheme === 'per_unit' && !one.transform_quantity),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (of, quantity, k) => {
          const gross = (units: number) =>
            unrounded(explain(subscription({}, [item({ price: of, quantity: units })])));
          expect(gross(quantity * k)).toEqual(times(gross(quantity), exact(BigInt(k))));
        },
      ),
    );
  });

  it('never charges less for more units', () => {
    const falling = prices.filter(({ tiers_mode }) => tiers_mode !== 'volume');
    fc.assert(
      fc.property(
        falling,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 500 }),
        (of, quantity, more) => {
          const gross = (units: number) =>
            explain(subscription({}, [item({ price: of, quantity: units })])).mrr;
          expect(gross(quantity + more)).toBeGreaterThanOrEqual(gross(quantity));
        },
      ),
    );
  });

  it('never says more with a discount than without, nor more under "net" than under "stripe"', () => {
    fc.assert(
      fc.property(subscriptions, (one) => {
        const items = one.items.data.map((part) => ({ ...part, discounts: [] }));
        const gross = explain({ ...one, discounts: [], items: { data: items } }).mrr;
        expect(explain(one, 'stripe').mrr).toBeLessThanOrEqual(gross);
        expect(explain(one).mrr).toBeLessThanOrEqual(explain(one, 'stripe').mrr);
      }),
    );
  });

  it('is the same number of minor units in every currency', () => {
    const currencies = fc.constantFrom('jpy', 'kwd', 'eur', 'ugx', 'isk', 'xyz', '__proto__');
    fc.assert(
      fc.property(itemsWith(percents), currencies, (items, currency) => {
        const foreign = items.map((part) => ({
          ...part,
          price:
            typeof part.price === 'object' && part.price !== null ? { ...part.price, currency } : part.price,
        }));
        const { mrr, excluded } = explain(subscription({ currency }, foreign));
        expect({ mrr, left: excluded.length }).toEqual({
          mrr: explain(subscription({}, items)).mrr,
          left: explain(subscription({}, items)).excluded.length,
        });
      }),
    );
  });

  it('is the same whichever way a decimal amount is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (thousandths, quantity) => {
          const text = `${Math.trunc(thousandths / 1000)}.${`${thousandths % 1000}`.padStart(3, '0')}`;
          const mrr = (unit_amount_decimal: string | number) =>
            explain(subscription({}, [item({ quantity, price: price({ unit_amount_decimal }) })])).mrr;
          expect(mrr(text)).toBe(mrr(Number(text)));
          expect(mrr(`${thousandths}e-3`)).toBe(mrr(text));
          expect(parseDecimal(text)).toEqual(exact(BigInt(thousandths), 1000n));
        },
      ),
    );
  });

  it('is exact far beyond 2^53, or refuses', () => {
    const amounts = fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 2 ** 20 }), (unit_amount, quantity) => {
        const { mrr, excluded } = explain(
          subscription({}, [item({ quantity, price: price({ unit_amount }) })]),
        );
        const truth = BigInt(unit_amount) * BigInt(quantity);
        if (excluded.length === 0) expect(BigInt(mrr)).toBe(truth);
        else expect([mrr, truth > BigInt(Number.MAX_SAFE_INTEGER)]).toEqual([0, true]);
      }),
    );
  });
});
