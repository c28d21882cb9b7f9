import fc from 'fast-check';
import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/billing/decimal.ts';
import { exact } from '../../../server/billing/exact.ts';

describe('decimals of Stripe', () => {
  it.each([
    ['12.5', exact(25n, 2n)],
    [12.5, exact(25n, 2n)],
    [Stripe.Decimal.from('12.5'), exact(25n, 2n)],
    ['0.000000000001', exact(1n, 10n ** 12n)],
    [1e-7, exact(1n, 10n ** 7n)],
    ['2000', exact(2000n)],
    [33.333, exact(33_333n, 1000n)],
    ['-0.5', exact(-1n, 2n)],
    ['90071992547409930', exact(90_071_992_547_409_930n)],
  ])('reads %s exactly', (value, number) => {
    expect(parseDecimal(value)).toEqual(number);
  });

  it.each(['', 'abc', '1,5', '1.', '.5', '0x10', ' 1', 'Infinity', '1e999', Number.NaN, 2 ** 53, {}])(
    'refuses %s',
    (value) => {
      expect(parseDecimal(value)).toBeNull();
    },
  );

  it('reads what it reads from text, from number and from the SDK alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, rest) => {
          const text = `${whole}.${`${rest}`.padStart(6, '0')}`;
          const number = parseDecimal(text);
          expect(number).toEqual(exact(BigInt(whole) * 1_000_000n + BigInt(rest), 1_000_000n));
          expect(parseDecimal(Stripe.Decimal.from(text))).toEqual(number);
          expect(parseDecimal(Number(text))).toEqual(number);
        },
      ),
    );
  });
});
