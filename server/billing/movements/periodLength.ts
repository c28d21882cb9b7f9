import { type Exact, exact } from '../exact.ts';
import { monthlyFactor } from '../interval.ts';

const DAY = 86_400n;

/**
 * By what an amount for a period (epoch seconds) is multiplied to get a month's when its price is not known: whole months
 * where the length is that of whole months, else days (365 to the year).
 */
export const monthsOf = ({ start, end }: { start: number; end: number }): Exact => {
  const days = (BigInt(end) - BigInt(start) + DAY / 2n) / DAY;
  const months = (days * 12n + 182n) / 365n;
  const shortest = months * 28n;
  const longest = months * 31n;
  if (months > 0n && days >= shortest && days <= longest) return exact(1n, months);
  return monthlyFactor({ interval: 'day', interval_count: Number(days > 0n ? days : 1n) }) ?? exact(1n);
};
