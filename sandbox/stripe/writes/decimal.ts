/** An exact decimal: `units` divided by ten to the power of `places`. */
export type Decimal = { units: bigint; places: number };

/** Reads a decimal such as `1500` or `0.25`. Throws for anything else. */
export const decimalOf = (text: string): Decimal => {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`Not a decimal: ${text}`);
  return { units: BigInt(sign + whole + part), places: part.length };
};

/** Divides exactly and rounds half away from zero to a whole number. */
export const dividedRounded = (dividend: bigint, divisor: bigint): number => {
  const negative = dividend < 0n;
  const twice = (negative ? -dividend : dividend) * 2n;
  const rounded = (twice + divisor) / (divisor * 2n);
  return Number(negative ? -rounded : rounded);
};

/** A decimal times a whole number, rounded half away from zero to a whole number. */
export const timesRounded = ({ units, places }: Decimal, count: number): number =>
  dividedRounded(units * BigInt(count), 10n ** BigInt(places));

/** So many percent of a whole amount, rounded half away from zero. The percentage has at most four decimals. */
export const percentOf = (percent: number, amount: number): number => {
  const { units, places } = decimalOf(String(percent));
  return dividedRounded(units * BigInt(amount), 100n * 10n ** BigInt(places));
};
