import type { Money } from '../billing/facts.ts';
import { ownFirst } from '../billing/primary.ts';
import type { CurrencySum } from '../store/home/sumMrr.ts';

/** A portal's sums as they are shown: minor units, the portal's own currency first. */
export const shownSums = (sums: readonly CurrencySum[], ownCurrency: string): Money[] =>
  ownFirst(
    sums.map(({ currency, amount }) => ({ currency, amount: Number(amount) })),
    ownCurrency.toLowerCase(),
  );
