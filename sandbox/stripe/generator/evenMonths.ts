/**
 * A calendar in which every month has 28 days, counted in seconds. Nothing generated begins on the 29th to 31st,
 * so "k months later" is an addition here and keeps its day and its order in the real calendar.
 */
export const evenMonth = 28 * 86_400;

/** Seconds of the even calendar to epoch seconds. */
export function toEpoch(even: number): number {
  const month = Math.floor(even / evenMonth);
  return Date.UTC(1970, month, 1) / 1000 + (even - month * evenMonth);
}

/** The last second of the even calendar that is not after an epoch second. */
export function toEven(epoch: number): number {
  const date = new Date(epoch * 1000);
  const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  const within = epoch - Date.UTC(1970, month, 1) / 1000;
  return month * evenMonth + Math.min(within, evenMonth - 1);
}
