import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/billing/decimal.ts';
import { type Exact, exact, exactText, over, sum } from '../../../server/billing/exact.ts';
import type { MrrExplanation } from '../../../server/billing/facts.ts';
import { days, discount, explain, item, price, subscription } from './objects.ts';

const prices = fc.record({
  id: fc.constantFrom('price_1', 'price_2'),
  product: fc.constantFrom('prod_1', 'prod_2', 'prod_3'),
  unit_amount: fc.integer({ min: 0, max: 10 ** 7 }),
  recurring: fc.record({
    interval: fc.constantFrom('day', 'week', 'month', 'year'),
    interval_count: fc.integer({ min: 1, max: 12 }),
  }),
});
const percents = fc
  .integer({ min: 1, max: 10_000 })
  .map((hundredths) => discount({ percent_off: hundredths / 100 }));
const discounts = fc.oneof(
  percents,
  fc
    .integer({ min: 1, max: 10 ** 6 })
    .map((amount_off) => discount({ percent_off: null, amount_off, currency: 'usd' })),
  fc.constantFrom('once', 'repeating').map((duration) => discount({ duration }, { end: days(30) })),
  fc.constant(discount({ percent_off: 50, applies_to: { products: ['prod_1'] } })),
);
const items = fc
  .array(fc.record({ price: prices, quantity: fc.integer({ min: 0, max: 5000 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.map((part, index) => item({ ...part, id: `si_${index}`, price: price(part.price) })));
const subscriptions = fc
  .tuple(items, fc.array(discounts, { maxLength: 3 }), fc.array(discounts, { maxLength: 2 }))
  .map(([all, own, first]) =>
    subscription(
      { discounts: own },
      all.map((one, index) => (index === 0 ? { ...one, discounts: first } : one)),
    ),
  );

const read = (text: string): Exact => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return over(exact(BigInt(numerator)), exact(BigInt(denominator)));
};
const linesOf = ({ lines }: MrrExplanation) => lines.map((line) => read(line.exact));
const RULES = ['net', 'stripe', 'conservative'] as const;

describe('every explanation', () => {
  it('adds up to its number exactly, and its number is a safe whole one that is never negative', () => {
    fc.assert(
      fc.property(subscriptions, fc.constantFrom(...RULES), (one, rule) => {
        const explanation = explain(one, rule);
        expect(exactText(sum(linesOf(explanation)))).toBe(`${explanation.mrr}`);
        expect(Number.isSafeInteger(explanation.mrr)).toBe(true);
        expect(explanation.mrr).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of items, nor on the order of percentages', () => {
    fc.assert(
      fc.property(items, fc.array(percents, { maxLength: 3 }), (all, own) => {
        const reversed = subscription({ discounts: own.toReversed() }, all.toReversed());
        expect(explain(reversed).mrr).toBe(explain(subscription({ discounts: own }, all)).mrr);
      }),
    );
  });

  it('grows with the quantity in proportion, up to the rounding', () => {
    fc.assert(
      fc.property(
        prices,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (of, quantity, k) => {
          const lines = (units: number) =>
            linesOf(explain(subscription({}, [item({ price: price(of), quantity: units })])));
          const [once = exact(0n)] = lines(quantity);
          const [scaled = exact(0n)] = lines(quantity * k);
          expect(scaled).toEqual(over(once, exact(1n, BigInt(k))));
        },
      ),
    );
  });

  it('never says more with a discount than without', () => {
    fc.assert(
      fc.property(subscriptions, (one) => {
        const gross = explain({
          ...one,
          discounts: [],
          items: { data: one.items.data.map((part) => ({ ...part, discounts: [] })) },
        });
        expect(explain(one).mrr).toBeLessThanOrEqual(gross.mrr);
        expect(explain(one, 'stripe').mrr).toBeLessThanOrEqual(gross.mrr);
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
