import { convert } from '../convert.ts';
import type { Money, RecordFacts, SubscriptionFacts } from '../facts.ts';
import { majorUnits } from '../moneyText.ts';
import { isLiveStatus } from '../statuses.ts';
import type { PropertyContext } from './property.ts';

const LONGEST_TEXT = 250;

/** The subscriptions that still exist, the highest MRR first. */
export const liveOf = ({ subscriptions }: RecordFacts): SubscriptionFacts[] =>
  subscriptions.filter(({ status }) => isLiveStatus(status));

/** Distinct texts joined by "; ", cut at 250 characters with "…" (product.md §3.1 #3). */
export const joined = (texts: readonly string[]): string => {
  const characters = [...[...new Set(texts)].join('; ')];
  return characters.length > LONGEST_TEXT
    ? `${characters.slice(0, LONGEST_TEXT).join('')}…`
    : characters.join('');
};

/**
 * Amounts as one number in the reporting currency, converted by the portal's own rates. Zero when there is nothing, ""
 * when any of them has no rate: a number under the wrong label is worse than none. `months` makes a year of a month.
 */
export const reported = (
  amounts: readonly Money[],
  { reportingCurrency, exchangeRates }: PropertyContext,
  months = 1n,
): string => {
  const currency = reportingCurrency.toLowerCase();
  const { amount } = convert(amounts, currency, exchangeRates);
  return amount === null ? '' : majorUnits(BigInt(amount.amount) * months, currency);
};

/** `reported` of an amount that may not be there at all. */
export const reportedOne = (money: Money | null | undefined, context: PropertyContext): string =>
  money === null || money === undefined ? '' : reported([money], context);

/** The value, or "" when the key lacks the permission that feeds it. */
export const ifReadable = (value: string, permission: string, { missing }: PropertyContext): string =>
  missing.includes(permission) ? '' : value;
