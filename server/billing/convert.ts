import { minorDigits } from './currency.ts';
import { parseDecimal } from './decimal.ts';
import { compare, type Exact, exact, over, roundHalfUp, safeNumber, times, ZERO } from './exact.ts';
import type { ExchangeRates, Rate, RatesUnreadable } from './exchangeRates.ts';
import type { Money } from './facts.ts';
import { byText } from './primary.ts';
import { totalByCurrency } from './totals.ts';

/** A rate that was used. `inverse`: only the way back was known, so the amount was divided by the rate. */
type UsedRate = Rate & { inverse: boolean };

/** Why amounts of a currency could not be converted: no rates at all, none for it, or beyond 2^53 minor units. */
type Unconverted = { currency: string; reason: RatesUnreadable | 'no_rate' | 'too_large' };

/**
 * Amounts in one currency, with every rate that it took. `amount` is null when any of them could not be converted:
 * a part of a sum under the name of the whole would be a lie.
 */
export type Conversion = { amount: Money | null; rates: UsedRate[]; missing: Unconverted[] };

type Found = { used: UsedRate; factor: Exact };

const factorOf = ({ rate }: Rate): Exact | null => {
  const factor = parseDecimal(rate);
  return factor !== null && compare(factor, ZERO) > 0 ? factor : null;
};

const find = (from: string, to: string, rates: readonly Rate[]): Found | null => {
  const direct = rates.find((rate) => rate.from === from && rate.to === to);
  const back = direct ?? rates.find((rate) => rate.from === to && rate.to === from);
  const factor = back === undefined ? null : factorOf(back);
  if (back === undefined || factor === null) return null;
  const inverse = direct === undefined;
  return { used: { ...back, inverse }, factor: inverse ? over(exact(1n), factor) : factor };
};

/** Minor units of one currency in minor units of the other, rounded half up. */
const converted = ({ amount, currency }: Money, target: string, factor: Exact): bigint => {
  const units = exact(10n ** BigInt(minorDigits(target)), 10n ** BigInt(minorDigits(currency)));
  return roundHalfUp(times(times(exact(BigInt(amount)), factor), units));
};

const foundOrReason = (currency: string, target: string, known: ExchangeRates): Found | Unconverted => {
  if ('unreadable' in known) return { currency, reason: known.unreadable };
  return find(currency, target, known.rates) ?? { currency, reason: 'no_rate' };
};

/** The rates that currencies are converted by, and those that have none; `target` itself needs none. */
export const ratesInto = (
  currencies: Iterable<string>,
  target: string,
  known: ExchangeRates,
): Pick<Conversion, 'rates' | 'missing'> => {
  const others = [...new Set(currencies)].filter((currency) => currency !== target).sort(byText);
  const found = others.map((currency) => foundOrReason(currency, target, known));
  return {
    rates: found.flatMap((one) => ('used' in one ? one.used : [])),
    missing: found.flatMap((one) => ('used' in one ? [] : one)),
  };
};

/**
 * States amounts in the currency `target` (lower case): each currency is added up by itself, its total is converted
 * exactly and rounded half up once, and the totals are added, so that the figures shown add up on paper. Nothing and
 * zero need no rate. Every rate is named with its day (product.md §1 C10); two rates are never chained.
 */
export const convert = (amounts: Iterable<Money>, target: string, known: ExchangeRates): Conversion => {
  const { totals, refused } = totalByCurrency(amounts);
  const rates: UsedRate[] = [];
  const missing: Unconverted[] = refused.map((currency) => ({ currency, reason: 'too_large' }));
  let sum = 0n;
  for (const total of totals) {
    if (total.currency === target) {
      sum += BigInt(total.amount);
      continue;
    }
    const found = foundOrReason(total.currency, target, known);
    if ('used' in found) {
      rates.push(found.used);
      sum += converted(total, target, found.factor);
    } else missing.push(found);
  }
  const amount = safeNumber(sum);
  if (amount === null && missing.length === 0) missing.push({ currency: target, reason: 'too_large' });
  return {
    amount: amount === null || missing.length > 0 ? null : { amount, currency: target },
    rates,
    missing,
  };
};
