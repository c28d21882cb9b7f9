import { zonedDay } from '../billing/zonedDay.ts';

/** The day of a Stripe time (epoch seconds, or none) in the portal's time zone, as the contract carries it. */
export const zonedDayOrNull = (epochSeconds: number | null, timeZone: string): string | null =>
  epochSeconds === null ? null : zonedDay(epochSeconds, timeZone);

/** A moment (epoch milliseconds) as the contract carries it: ISO 8601 with Z. */
export const isoMoment = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString();
