/** The UTC calendar day of a Stripe time (epoch seconds) as the contract carries it: YYYY-MM-DD. */
export const isoDay = (epochSeconds: number): string =>
  new Date(epochSeconds * 1000).toISOString().slice(0, 10);

/** The same for a time that may be unknown. */
export const isoDayOrNull = (epochSeconds: number | null): string | null =>
  epochSeconds === null ? null : isoDay(epochSeconds);

/** A moment (epoch milliseconds) as the contract carries it: ISO 8601 with Z. */
export const isoMoment = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString();
