const DAY_MS = 86_400_000;

/** A calendar day (YYYY-MM-DD) in the user's language; a day has no time zone, so none may move it. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dayMs(day));
}

/** A calendar day without its year, for where the year is plain: the axis of a chart. */
export function formatShortDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    dayMs(day),
  );
}

/** The calendar day so many days before another one. */
export function daysBefore(day: string, count: number): string {
  return new Date(dayMs(day) - count * DAY_MS).toISOString().slice(0, 10);
}

/** All calendar days from one to another, both of them too. */
export function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
    new Date(dayMs(from) + index * DAY_MS).toISOString().slice(0, 10),
  );
}

/** A moment (ISO 8601) in the user's language and the portal's time zone, which is named. */
export function formatMoment(moment: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(moment));
}

/** The calendar day in a time zone, YYYY-MM-DD. `now` in epoch milliseconds. */
export function dayIn(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayMs(to) - dayMs(from)) / DAY_MS);
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long ago a moment is, in its largest whole unit: "8 seconds ago". A moment ahead of the clock is now. */
export function formatAgo(moment: string, now: number, locale: string): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(moment)) / 1_000));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(seconds / size), unit);
}

/** A length of time in its largest unit, rounded up so that it never promises too much: "3 minutes". */
export function formatDuration(seconds: number, locale: string): string {
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  const count = Math.max(1, Math.ceil(seconds / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function dayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
