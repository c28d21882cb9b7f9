import { safeNumber } from './exact.ts';
import type { Money } from './facts.ts';
import { byText } from './primary.ts';

/** Adds amounts up by currency; currencies are never mixed (stripe.md §5.3). Zeros are left out. */
export type Totals = {
  /** In the order of the currencies' codes. */
  totals: Money[];
  /** Currencies whose sum is beyond 2^53 and therefore not stated. */
  refused: string[];
};

/** The sum of each currency. */
export const totalByCurrency = (amounts: Iterable<Money>): Totals => {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of amounts) {
    if (amount !== 0) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amount));
  }
  const result: Totals = { totals: [], refused: [] };
  if (sums.size === 0) return result;
  for (const [currency, total] of [...sums].sort(([a], [b]) => byText(a, b))) {
    const amount = safeNumber(total);
    if (amount === null) result.refused.push(currency);
    else if (amount !== 0) result.totals.push({ amount, currency });
  }
  return result;
};
