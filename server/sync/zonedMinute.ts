const formatters = new Map<string, Intl.DateTimeFormat>();

const makeFormatter = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = makeFormatter(timeZone);
  } catch {
    // HubSpot promises no form for a portal's time zone; one that nobody knows is UTC.
    made = makeFormatter('UTC');
  }
  formatters.set(timeZone, made);
  return made;
};

const partsOf = (milliseconds: number, timeZone: string): ((type: string) => string) => {
  const parts = formatterOf(timeZone).formatToParts(milliseconds);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
};

/** The time of day of a moment (epoch milliseconds) in a time zone (IANA): "02:14". An unknown zone counts as UTC. */
export const zonedTime = (milliseconds: number, timeZone: string): string => {
  const part = partsOf(milliseconds, timeZone);
  return `${part('hour')}:${part('minute')}`;
};

/** A moment (epoch milliseconds) in a time zone (IANA) for people: "24 Nov 2026, 02:14". */
export const zonedMinute = (milliseconds: number, timeZone: string): string => {
  const part = partsOf(milliseconds, timeZone);
  return `${part('day')} ${part('month')} ${part('year')}, ${zonedTime(milliseconds, timeZone)}`;
};
