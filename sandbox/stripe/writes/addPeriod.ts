/** A recurring price's rhythm. */
export type Rhythm = { interval: string; interval_count: number };

const daySeconds = 86_400;

const addMonths = (second: number, months: number): number => {
  const date = new Date(second * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return Math.floor(date.getTime() / 1000);
};

/** The end of a period that begins at `second`: the same day of a later month, or the month's last. Epoch seconds. */
export const addPeriod = (second: number, { interval, interval_count }: Rhythm): number => {
  if (interval === 'day') return second + interval_count * daySeconds;
  if (interval === 'week') return second + interval_count * 7 * daySeconds;
  return addMonths(second, interval_count * (interval === 'year' ? 12 : 1));
};
