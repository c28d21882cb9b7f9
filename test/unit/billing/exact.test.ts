import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  exact,
  exactText,
  minus,
  over,
  plus,
  roundHalfUp,
  safeNumber,
  sum,
  times,
  ZERO,
} from '../../../server/billing/exact.ts';

const wholes = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positives = fc.bigInt({ min: 1n, max: 10n ** 12n });
const exacts = fc.tuple(wholes, positives).map(([n, d]) => exact(n, d));

describe('exact numbers', () => {
  it.each([
    [exact(1n, 2n), 1n],
    [exact(49n, 100n), 0n],
    [exact(3n, 2n), 2n],
    [exact(-1n, 2n), 0n],
    [exact(-3n, 2n), -1n],
    [exact(-51n, 100n), -1n],
    [exact(4163n * 2n - 1n, 2n), 4163n],
  ])('rounds %o half up to %s', (number, rounded) => {
    expect(roundHalfUp(number)).toBe(rounded);
  });

  it('is reduced with the sign above the line, so that equal numbers are equal texts', () => {
    expect(exactText(exact(24690n, 24n))).toBe('4115/4');
    expect(exactText(exact(3n, -6n))).toBe('-1/2');
    expect(exactText(exact(10n, 5n))).toBe('2');
    expect(exactText(exact(0n, 7n))).toBe('0');
  });

  it('refuses to divide by zero', () => {
    expect(() => exact(1n, 0n)).toThrow(RangeError);
    expect(() => over(exact(1n), ZERO)).toThrow(RangeError);
  });

  it('keeps the laws of arithmetic for numbers of any size', () => {
    fc.assert(
      fc.property(exacts, exacts, exacts, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(sum([a, b, c])).toEqual(plus(a, plus(b, c)));
        if (compare(b, ZERO) !== 0) expect(times(over(a, b), b)).toEqual(a);
      }),
    );
  });

  it('rounds to the only whole number within half a unit', () => {
    fc.assert(
      fc.property(exacts, (a) => {
        const distance = minus(a, exact(roundHalfUp(a)));
        expect(compare(distance, exact(1n, 2n))).toBeLessThan(0);
        expect(compare(distance, exact(-1n, 2n))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('turns a whole number into a JavaScript number only while no digit is lost', () => {
    expect(safeNumber(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
    expect(safeNumber(2n ** 53n)).toBeNull();
    expect(safeNumber(-(2n ** 53n))).toBeNull();
  });
});
