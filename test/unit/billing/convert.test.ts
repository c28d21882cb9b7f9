import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../server/billing/convert.ts';
import { minorDigits } from '../../../server/billing/currency.ts';
import { parseDecimal } from '../../../server/billing/decimal.ts';
import { type Exact, exact, over, times } from '../../../server/billing/exact.ts';
import type { ExchangeRates, Rate } from '../../../server/billing/exchangeRates.ts';
import type { Money } from '../../../server/billing/facts.ts';

const rate = (from: string, to: string, text: string, date = '2026-11-24'): Rate => ({
  from,
  to,
  rate: text,
  date,
  source: 'hubspot',
});
const known = (...rates: Rate[]): ExchangeRates => ({ rates });
const money = (amount: number, currency: string): Money => ({ amount, currency });

describe('one amount', () => {
  it.each<[string, Money, string, string, number]>([
    ['49 euros', money(4900, 'eur'), '1.08', 'usd', 5292],
    ['a half cent, up', money(1, 'eur'), '0.5', 'usd', 1],
    ['less than half a cent', money(1, 'eur'), '0.49', 'usd', 0],
    ['a credit: halves go up, not away from zero', money(-1, 'eur'), '0.5', 'usd', 0],
    ['a credit of more', money(-4900, 'eur'), '1.08', 'usd', -5292],
    ['yen, which have no cents', money(14_800, 'jpy'), '0.006667', 'usd', 9867],
    ['dollars into yen', money(9867, 'usd'), '149.99', 'jpy', 14_800],
    ['dinars of a thousand fils into yen', money(1234, 'kwd'), '490', 'jpy', 605],
    ['a thousandth of a dinar into yen', money(1, 'kwd'), '490', 'jpy', 0],
    ['yen into dinars', money(605, 'jpy'), '0.002041', 'kwd', 1235],
    ['Ugandan shillings, counted in hundredths', money(370_000, 'ugx'), '0.00027', 'usd', 100],
    ['Icelandic krónur into yen', money(100_000, 'isk'), '1.1', 'jpy', 1100],
    ['at a rate of many digits', money(100_000_000, 'eur'), '1.0869565217391304', 'usd', 108_695_652],
    ['at a rate told with an exponent', money(1_000_000_000, 'vnd'), '4e-5', 'usd', 4_000_000],
    [
      'the largest safe amount',
      money(Number.MAX_SAFE_INTEGER, 'jpy'),
      '0.0067',
      'usd',
      6_034_823_500_676_464,
    ],
  ])('%s', (_, amount, text, target, expected) => {
    const stated = rate(amount.currency, target, text);
    expect(convert([amount], target, known(stated))).toEqual({
      amount: money(expected, target),
      rates: [{ ...stated, inverse: false }],
      missing: [],
    });
  });

  it('is divided by the rate when only the way back is known, and says so', () => {
    const back = rate('usd', 'eur', '0.92', '2026-11-20');
    expect(convert([money(9200, 'eur')], 'usd', known(back))).toEqual({
      amount: money(10_000, 'usd'),
      rates: [{ ...back, inverse: true }],
      missing: [],
    });
  });

  it('takes the rate of its own direction when both are known', () => {
    const rates = known(rate('usd', 'eur', '0.5'), rate('eur', 'usd', '1.08'));
    expect(convert([money(100, 'eur')], 'usd', rates).amount).toEqual(money(108, 'usd'));
  });

  it('needs no rate in the currency itself, and none for nothing', () => {
    expect(convert([money(-5, 'usd')], 'usd', { unreadable: 'not_read' })).toEqual({
      amount: money(-5, 'usd'),
      rates: [],
      missing: [],
    });
    expect(convert([], 'usd', known())).toMatchObject({ amount: money(0, 'usd'), missing: [] });
    expect(convert([money(0, 'jpy')], 'usd', known())).toMatchObject({ amount: money(0, 'usd'), rates: [] });
  });
});

describe('an amount that is not stated', () => {
  it.each<[string, ExchangeRates, string]>([
    ['there is no rate', known(rate('gbp', 'usd', '1.26')), 'no_rate'],
    [
      'two rates would have to be chained',
      known(rate('jpy', 'eur', '1'), rate('eur', 'usd', '1')),
      'no_rate',
    ],
    ['the rate is zero', known(rate('jpy', 'usd', '0')), 'no_rate'],
    ['the rate is negative', known(rate('jpy', 'usd', '-1')), 'no_rate'],
    ['the rate is no number', known(rate('jpy', 'usd', 'NaN')), 'no_rate'],
    ['nobody has asked for rates', { unreadable: 'not_read' }, 'not_read'],
    ['the scope was not granted', { unreadable: 'not_permitted' }, 'not_permitted'],
    ['HubSpot refused', { unreadable: 'refused' }, 'refused'],
    ['HubSpot did not answer', { unreadable: 'unavailable' }, 'unavailable'],
  ])('because %s', (_, rates, reason) => {
    expect(convert([money(500, 'jpy'), money(100, 'usd')], 'usd', rates)).toMatchObject({
      amount: null,
      missing: [{ currency: 'jpy', reason }],
    });
  });

  it('because it has more digits than a number holds', () => {
    const huge = money(Number.MAX_SAFE_INTEGER, 'usd');
    expect(convert([huge], 'jpy', known(rate('usd', 'jpy', '150')))).toMatchObject({
      amount: null,
      missing: [{ currency: 'jpy', reason: 'too_large' }],
    });
    expect(convert([huge, huge], 'usd', known())).toMatchObject({
      amount: null,
      missing: [{ currency: 'usd', reason: 'too_large' }],
    });
  });

  it('hides no part of a sum: what could be converted is not shown as the whole', () => {
    const rates = known(rate('eur', 'usd', '1.08'));
    expect(convert([money(100, 'eur'), money(100, 'jpy')], 'usd', rates)).toMatchObject({
      amount: null,
      rates: [{ from: 'eur' }],
      missing: [{ currency: 'jpy', reason: 'no_rate' }],
    });
  });
});

describe('several currencies', () => {
  it('are each added up, converted, rounded once, and then added', () => {
    const rates = known(rate('eur', 'usd', '1.0005'), rate('gbp', 'usd', '1.2605', '2026-11-20'));
    const amounts = [money(1000, 'gbp'), money(500, 'eur'), money(100, 'usd'), money(500, 'eur')];
    // 1,000 euro cents are 1000.5, which is 1001; 1,000 pence are 1260.5, which is 1261.
    expect(convert(amounts, 'usd', rates)).toEqual({
      amount: money(1001 + 1261 + 100, 'usd'),
      rates: [
        { ...rate('eur', 'usd', '1.0005'), inverse: false },
        { ...rate('gbp', 'usd', '1.2605', '2026-11-20'), inverse: false },
      ],
      missing: [],
    });
  });
});

const CODES = ['usd', 'eur', 'jpy', 'kwd', 'isk'] as const;
const codes = fc.constantFrom(...CODES);
const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
/** As HubSpot takes them: above zero, at most six decimals. */
const rates = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .map((millionths) => `${Math.floor(millionths / 1e6)}.${`${millionths % 1e6}`.padStart(6, '0')}`);

const exactOf = (text: string): Exact => parseDecimal(text) ?? exact(0n);
const stated = ({ amount }: ReturnType<typeof convert>): bigint => {
  if (amount === null) throw new Error('not converted');
  return BigInt(amount.amount);
};
const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

describe('for every amount and rate', () => {
  it('there and back ends within half a unit of each of the two currencies', () => {
    fc.assert(
      fc.property(amounts, rates, codes, codes, (amount, text, from, to) => {
        fc.pre(from !== to);
        const there = convert([money(amount, from)], to, known(rate(from, to, text)));
        fc.pre(there.amount !== null);
        const back = convert([there.amount ?? money(0, to)], from, known(rate(from, to, text)));
        // What a unit of the other currency is worth in this one's.
        const units = exact(10n ** BigInt(minorDigits(from)), 10n ** BigInt(minorDigits(to)));
        const unit = times(over(exact(1n), exactOf(text)), units);
        const allowed = unit.numerator / unit.denominator + 2n;
        expect(2n * distance(stated(back), BigInt(amount))).toBeLessThanOrEqual(allowed);
      }),
    );
  });

  it('into a finer currency and back ends within one unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 900 }),
        (amount, dollars) => {
          const rated = known(rate('jpy', 'kwd', `${dollars}`));
          const there = convert([money(amount, 'jpy')], 'kwd', rated);
          const back = convert([there.amount ?? money(0, 'kwd')], 'jpy', rated);
          expect(distance(stated(back), BigInt(amount))).toBeLessThanOrEqual(1n);
        },
      ),
    );
  });

  it('the result is the exact product within half a unit, and a credit is as much as a debit but for a tie', () => {
    fc.assert(
      fc.property(amounts, rates, codes, codes, (amount, text, from, to) => {
        fc.pre(from !== to);
        const rated = known(rate(from, to, text));
        const result = convert([money(amount, from)], to, rated);
        fc.pre(result.amount !== null);
        const { numerator, denominator } = exactOf(text);
        const up = 10n ** BigInt(minorDigits(to));
        const down = 10n ** BigInt(minorDigits(from));
        const [top, bottom] = [BigInt(amount) * numerator * up, denominator * down];
        expect(2n * distance(stated(result) * bottom, top)).toBeLessThanOrEqual(bottom);
        const opposite = convert([money(-amount, from)], to, rated);
        expect(distance(stated(result), -stated(opposite))).toBeLessThanOrEqual(1n);
      }),
    );
  });

  it('the order and the splitting of amounts do not matter', () => {
    const some = fc.array(fc.record({ amount: fc.integer({ min: -1e9, max: 1e9 }), currency: codes }));
    fc.assert(
      fc.property(some, rates, (list, text) => {
        const rated = known(...CODES.filter((code) => code !== 'usd').map((code) => rate(code, 'usd', text)));
        const whole = convert(list, 'usd', rated);
        expect(convert(list.toReversed(), 'usd', rated)).toEqual(whole);
        const apart = CODES.map((code) =>
          stated(
            convert(
              list.filter(({ currency }) => currency === code),
              'usd',
              rated,
            ),
          ),
        );
        expect(stated(whole)).toBe(apart.reduce((sum, part) => sum + part, 0n));
      }),
    );
  });
});
