import { type Exact, exact } from '../exact.ts';
import { type Cycle, monthlyFactor } from '../interval.ts';

/** Epoch seconds. */
export type Period = { start: number; end: number };

const DAY = 86_400n;

/** Whole days, halves up: a day is longer or shorter by an hour when the clocks change. */
const daysOf = ({ start, end }: Period): bigint => (BigInt(end) - BigInt(start) + DAY / 2n) / DAY;

/** The shortest and the longest length in days. */
const LENGTHS = new Map<string, readonly [bigint, bigint]>([
  ['day', [1n, 1n]],
  ['week', [7n, 7n]],
  ['month', [28n, 31n]],
  ['year', [365n, 366n]],
]);

/** Whether a period is as long as one of the price's own. Prorated first periods and prepaid ones are not. */
export const isWholePeriod = (period: Period, { interval, interval_count }: Cycle): boolean => {
  const length = LENGTHS.get(interval);
  if (length === undefined || !Number.isSafeInteger(interval_count)) return false;
  const days = daysOf(period);
  const count = BigInt(interval_count);
  return days >= length[0] * count && days <= length[1] * count;
};

/**
 * By what an amount for a period is multiplied to get a month's when its price does not tell: whole months where the
 * length is that of whole months, else days (365 to the year).
 */
export const monthsOf = (period: Period): Exact => {
  const days = daysOf(period);
  const months = (days * 12n + 182n) / 365n;
  if (months > 0n && days >= months * 28n && days <= months * 31n) return exact(1n, months);
  return monthlyFactor({ interval: 'day', interval_count: Number(days > 0n ? days : 1n) }) ?? exact(1n);
};
