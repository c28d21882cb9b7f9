import { minorDigits, shownDigits } from './currency.ts';
import { type Exact, exact, roundHalfUp } from './exact.ts';
import type { Money } from './facts.ts';

/** Stripe's unit amounts have at most 12 decimals of a minor unit. */
const MOST_DIGITS = 15;
const SYMBOLS = new Map([
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
  ['jpy', '¥'],
]);

/** `scaled` / 10^digits as a decimal text with at least `shown` decimals and no zeros beyond them. */
const decimalText = (scaled: bigint, digits: number, shown: number): string => {
  const sign = scaled < 0n ? '-' : '';
  const text = `${scaled < 0n ? -scaled : scaled}`.padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  let decimals = text.slice(text.length - digits);
  while (decimals.length > shown && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
};

/** Minor units as major units, the way HubSpot takes a number: "1234.50", "12000" in yen, "1.250" in dinars. */
export const majorUnits = (minor: bigint, currency: string): string => {
  const digits = minorDigits(currency);
  return decimalText(minor, digits, digits);
};

const amountDigits = (amount: Exact, currency: string): string => {
  const digits = minorDigits(currency);
  // Most prices are whole minor units, which need no fraction to be drawn.
  if (amount.denominator === 1n) return decimalText(amount.numerator, digits, shownDigits(currency));
  const scaled = roundHalfUp(
    exact(amount.numerator * 10n ** BigInt(MOST_DIGITS), amount.denominator * 10n ** BigInt(digits)),
  );
  return decimalText(scaled, MOST_DIGITS, shownDigits(currency));
};

/** An exact amount of minor units for people: "$0.125", "€49.00", "¥1200", "CHF 20.00". */
export const amountText = (amount: Exact, currency: string): string => {
  const symbol = SYMBOLS.get(currency);
  const text = amountDigits(amount, currency);
  return symbol === undefined ? `${currency.toUpperCase()} ${text}` : `${symbol}${text}`;
};

/** "EUR 49.00": the code always, for a list of several currencies. */
export const codedText = ({ amount, currency }: Money): string =>
  `${currency.toUpperCase()} ${majorUnits(BigInt(amount), currency)}`;
