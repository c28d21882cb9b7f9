import type { Money } from '../billing/facts.ts';
import { largestFirst } from '../billing/primary.ts';
import type { CurrencySum } from '../store/home/sumMrr.ts';

/** A portal's sums as they are shown: minor units, the currency that matters most first. */
export const shownSums = (sums: readonly CurrencySum[]): Money[] =>
  largestFirst(sums.map(({ currency, amount }) => ({ currency, amount: Number(amount) })));
