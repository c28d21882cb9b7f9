/**
 * Exact rational numbers, the only arithmetic of this room: amounts are fractions of minor units until they are
 * rounded once, at the edge. Always reduced, the denominator positive, so equal numbers are equal texts.
 */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint };

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The fraction numerator / denominator. A zero denominator is a bug of the caller and throws a RangeError. */
export const exact = (numerator: bigint, denominator = 1n): Exact => {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError('Division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator * sign);
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
};

export const ZERO: Exact = exact(0n);

/** The sum of two numbers. */
export const plus = (a: Exact, b: Exact): Exact =>
  a.denominator === b.denominator
    ? exact(a.numerator + b.numerator, a.denominator)
    : exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** The number with the other sign. */
export const negative = (a: Exact): Exact => ({ numerator: -a.numerator, denominator: a.denominator });

/** a - b. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));

/** The product of two numbers. */
export const times = (a: Exact, b: Exact): Exact =>
  exact(a.numerator * b.numerator, a.denominator * b.denominator);

/** a / b; b must not be zero. */
export const over = (a: Exact, b: Exact): Exact =>
  exact(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** The sum of a list, zero for none. */
export const sum = (numbers: readonly Exact[]): Exact => numbers.reduce(plus, ZERO);

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/** The nearest whole number, halves upwards (stripe.md §5.2). */
export const roundHalfUp = (a: Exact): bigint =>
  floorDivide(a.numerator * 2n + a.denominator, a.denominator * 2n);

/** "12345/12", or "1028" when it is whole. */
export const exactText = (a: Exact): string =>
  a.denominator === 1n ? `${a.numerator}` : `${a.numerator}/${a.denominator}`;

/** A whole number as a JavaScript number, or null when it is beyond 2^53 and would lose digits. */
export const safeNumber = (whole: bigint): number | null => {
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : null;
};
