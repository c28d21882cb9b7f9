import { minorDigits } from './currency.ts';
import type { CustomerFacts, Money, SubscriptionFacts } from './facts.ts';
import { isLiveStatus } from './statuses.ts';

/** Compares text by code units, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const scaled = ({ amount, currency }: Money): bigint =>
  BigInt(amount) * 10n ** BigInt(3 - minorDigits(currency));

/**
 * Larger first by major units. Between currencies this is only an order for picking what to show first, never a
 * conversion; equal amounts follow the currency's code.
 */
const byAmount = (a: Money, b: Money): number => {
  const difference = scaled(b) - scaled(a);
  if (difference === 0n) return byText(a.currency, b.currency);
  return difference < 0n ? -1 : 1;
};

/** An order for showing: the reader's own currency (lower case) first, then the others by their codes. */
export const ownFirst = (amounts: readonly Money[], own: string): Money[] =>
  amounts.toSorted(
    (a, b) => Number(b.currency === own) - Number(a.currency === own) || byText(a.currency, b.currency),
  );

/** Live subscriptions first, by MRR, then ended ones, newest first. */
export const bySubscriptionRank = (a: SubscriptionFacts, b: SubscriptionFacts): number => {
  const live = Number(isLiveStatus(b.status)) - Number(isLiveStatus(a.status));
  if (live !== 0) return live;
  const rank = isLiveStatus(a.status)
    ? byAmount(a.mrr, b.mrr)
    : (b.endedAt ?? b.startedAt) - (a.endedAt ?? a.startedAt);
  return rank || b.startedAt - a.startedAt || byText(a.id, b.id);
};

const NOTHING: Money = { amount: 0, currency: '' };
const largest = (amounts: readonly Money[]): Money => amounts.toSorted(byAmount)[0] ?? NOTHING;

/** The primary customer first: highest MRR, then latest paid, then oldest (product.md §3.1 #9). */
export const byCustomerRank = (a: CustomerFacts, b: CustomerFacts): number =>
  byAmount(largest(a.mrr), largest(b.mrr)) ||
  (b.lastPayment?.at ?? 0) - (a.lastPayment?.at ?? 0) ||
  a.createdAt - b.createdAt ||
  byText(a.customerId, b.customerId);
