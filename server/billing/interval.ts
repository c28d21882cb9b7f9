import { type Exact, exact } from './exact.ts';
import type { BillingInterval } from './facts.ts';

/** `recurring` of a price. */
export type Cycle = { interval: string; interval_count: number };

/**
 * The one set of constants: a year has 12 months, 52 weeks and 365 days (stripe.md §5.2). Stripe does not publish
 * its own for days and weeks.
 */
const MONTHLY = new Map<string, Exact>([
  ['day', exact(365n, 12n)],
  ['week', exact(52n, 12n)],
  ['month', exact(1n)],
  ['year', exact(1n, 12n)],
]);

/** By what an amount of one cycle is multiplied to get a month's; null for a cycle that is unknown. */
export const monthlyFactor = ({ interval, interval_count }: Cycle): Exact | null => {
  const factor = MONTHLY.get(interval);
  if (factor === undefined || !Number.isSafeInteger(interval_count) || interval_count < 1) return null;
  return exact(factor.numerator, factor.denominator * BigInt(interval_count));
};

/** "each month", "every 3 months". */
export const cycleText = ({ interval, interval_count }: Cycle): string =>
  interval_count === 1 ? `each ${interval}` : `every ${interval_count} ${interval}s`;

const MONTHS = new Map<number, BillingInterval>([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half_year'],
  [12, 'year'],
  [24, 'multi_year'],
  [36, 'multi_year'],
]);

/** product.md §3.1 #16. */
export const billingInterval = ({ interval, interval_count }: Cycle): BillingInterval => {
  if (interval === 'month') return MONTHS.get(interval_count) ?? 'custom';
  if (interval === 'year') return interval_count === 1 ? 'year' : 'multi_year';
  if ((interval === 'day' || interval === 'week') && interval_count === 1) return interval;
  return 'custom';
};
