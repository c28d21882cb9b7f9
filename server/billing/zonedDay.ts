import { isoDay, LAST_DAY_BEGINS } from './day.ts';

/** Making a formatter costs a hundred times more than using it, and a portal has one zone. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();

const makeFormatter = (timeZone: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    // HubSpot promises no form for a portal's time zone; one that nobody knows is UTC.
    return null;
  }
};

const formatterOf = (timeZone: string): Intl.DateTimeFormat | null => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
};

/**
 * The calendar day of a moment (epoch seconds) in a time zone (IANA name): 2026-11-24T03:00Z is "2026-11-23" in
 * "US/Eastern". A zone that is not known counts as UTC.
 */
export const zonedDay = (seconds: number, timeZone: string): string => {
  const formatter = formatterOf(timeZone);
  if (formatter === null || seconds >= LAST_DAY_BEGINS) return isoDay(seconds);
  const parts = formatter.formatToParts(seconds * 1000);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};
