/** The end of the year 9999: a later one is no date that a person or HubSpot could read. */
const LAST_MOMENT = 253_402_300_799;

/** The beginning of that year's last day in UTC, epoch seconds: later it may be another year elsewhere. */
export const LAST_DAY_BEGINS = 253_402_214_400;

/** The UTC day of a moment in epoch seconds: "2026-11-24". */
export const isoDay = (seconds: number): string => isoMoment(seconds).slice(0, 10);

/** A moment in epoch seconds as ISO 8601: "2026-11-24T03:38:32.000Z". */
export const isoMoment = (seconds: number): string =>
  new Date(seconds < LAST_MOMENT ? seconds * 1000 : LAST_MOMENT * 1000).toISOString();

/** The last second (epoch seconds, UTC) of a month; `month` is 1 to 12. */
export const endOfMonth = (year: number, month: number): number => {
  const milliseconds: bigint = BigInt(Date.UTC(year, month, 1));
  return Number(milliseconds / 1000n) - 1;
};
