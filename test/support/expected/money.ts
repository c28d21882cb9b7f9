/** Minor units of a currency (lower-case code). */
export type Amount = { minor: number; currency: string };

/** Currencies of the generated customers that have other than two decimals (stripe.md §5.3). */
const DECIMALS: Record<string, number> = { jpy: 0, kwd: 3 };

/** What the local HubSpot states: a dollar is 0.92 euro or 0.79 pound, told as dollars with six decimals. No other. */
const DOLLARS: Record<string, number> = { usd: 1, eur: 1.086957, gbp: 1.265823 };

/** Rounded half up. The hair above the half is for halves that a floating number falls short of. */
export const halfUp = (amount: number): number => Math.floor(amount + 0.5 + 1e-7);

const decimalsOf = (currency: string): number => DECIMALS[currency] ?? 2;

/** An amount in major units. */
export const major = ({ minor, currency }: Amount): number => minor / 10 ** decimalsOf(currency);

/** "EUR 49.00". */
export const coded = (amount: Amount): string =>
  `${amount.currency.toUpperCase()} ${major(amount).toFixed(decimalsOf(amount.currency))}`;

/** The sum of each currency, in the order of their codes, those that come to nothing left out. */
export const sums = (amounts: readonly Amount[]): Amount[] =>
  [...new Set(amounts.map(({ currency }) => currency))]
    .sort()
    .map((currency) => ({
      currency,
      minor: amounts.filter((one) => one.currency === currency).reduce((all, one) => all + one.minor, 0),
    }))
    .filter(({ minor }) => minor !== 0);

/**
 * Amounts as one number of dollars, the portal's currency: each currency's sum converted and rounded to cents, "" when
 * one has no rate (product.md §2.11). `times` is for a year of months.
 */
export const inDollars = (amounts: readonly Amount[], times = 1): string => {
  let cents = 0;
  for (const sum of sums(amounts)) {
    const rate = DOLLARS[sum.currency];
    if (rate === undefined) return '';
    cents += halfUp(major(sum) * rate * 100);
  }
  return ((cents * times) / 100).toFixed(2);
};
