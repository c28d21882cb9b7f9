import type { Money } from '@clearsync/contract/base';
import { minorDigits } from '@clearsync/contract/minorDigits';

/** Stripe counts these in hundredths although people write no decimals. */
const HUNDREDTHS_SHOWN_WHOLE = new Set(['UGX', 'ISK']);

/** Integer minor units as an exact decimal text: 12345 usd is "123.45", -5 kwd is "-0.005". */
export function toDecimal({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return String(amount);
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

/** An amount as the user writes it; a currency that Intl does not take is shown as decimal and code. */
export function formatMoney(money: Money, locale: string): string {
  const code = money.currency.toUpperCase();
  const decimal = toDecimal(money);
  const digits = HUNDREDTHS_SHOWN_WHOLE.has(code) ? 0 : minorDigits(code);
  if (!/^[A-Z]{3}$/.test(code)) return `${decimal} ${code}`;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // toDecimal makes a plain decimal number, which Intl reads exactly; a JavaScript number would round.
  return format.format(decimal as `${number}`);
}

/** An exchange rate in decimal text as the user writes it, with six digits that count at most. */
export function formatRate(rate: string, locale: string): string {
  // The contract's rates are plain decimals, which Intl reads exactly.
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(rate as `${number}`);
}

/** Amounts of several currencies; they are never added up. Null when there is none. */
export function formatAmounts(amounts: readonly Money[], locale: string): string | null {
  if (amounts.length === 0) return null;
  const parts = amounts.map((money) => formatMoney(money, locale));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);
}
