/** The moment at which time stands still (milliseconds): in UTC a day has begun, in the portal's New York it has not. */
export const FROZEN_AT = Date.parse('2026-11-24T03:30:00Z');

/** The same in epoch seconds, as Stripe counts. */
export const NOW = FROZEN_AT / 1000;

export const DAY = 86_400;

type Moment = number | null | undefined;

/** The day of a moment (epoch seconds) as the portal's calendar has it, YYYY-MM-DD; "" for none. */
export const dayOf = (moment: Moment): string =>
  typeof moment === 'number'
    ? new Date(moment * 1000).toLocaleDateString('sv-SE', { timeZone: 'America/New_York' })
    : '';

/** A moment (epoch seconds) in ISO 8601; "" for none. */
export const instantOf = (moment: Moment): string =>
  typeof moment === 'number' ? new Date(moment * 1000).toISOString() : '';

const given = (moments: readonly Moment[]): number[] => moments.filter((one) => typeof one === 'number');

/** The earliest of some moments, null when there is none. */
export const earliestOf = (moments: readonly Moment[]): number | null =>
  given(moments).sort((a, b) => a - b)[0] ?? null;

/** The latest of some moments, null when there is none. */
export const latestOf = (moments: readonly Moment[]): number | null =>
  given(moments).sort((a, b) => b - a)[0] ?? null;
