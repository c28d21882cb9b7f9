import type { HomeReply, MovementKind } from '@clearsync/contract/home';
import { daysBefore, daysFrom } from '@clearsync/ui/format/dates';

/** What changed on a day in one currency; minor units, `lost` is not signed. */
export interface MovementDay {
  day: string;
  gained: number;
  lost: number;
  counts: { kind: MovementKind; count: number }[];
}

/**
 * Every day from the first on which something moved, at least the last 30, to today, the oldest first: a chart of them
 * shows the quiet days too. `today`: YYYY-MM-DD in the portal's time zone.
 */
export function withQuietDays(days: MovementDay[], today: string): MovementDay[] {
  const named = [...days.map(({ day }) => day), today, daysBefore(today, 30)].sort();
  const moved = new Map(days.map((day) => [day.day, day]));
  return daysFrom(named[0] ?? today, named.at(-1) ?? today).map(
    (day) => moved.get(day) ?? { day, gained: 0, lost: 0, counts: [] },
  );
}

/** The days of one currency, the oldest first. */
export function movementDays(movements: HomeReply['movements'], currency: string): MovementDay[] {
  const days = new Map<string, MovementDay>();
  for (const { day, kind, change, count, currency: own } of movements) {
    if (own !== currency) continue;
    const { gained, lost, counts } = days.get(day) ?? { gained: 0, lost: 0, counts: [] };
    days.set(day, {
      day,
      gained: gained + Math.max(0, change),
      lost: lost + Math.max(0, -change),
      counts: [...counts, { kind, count }],
    });
  }
  return [...days.values()];
}
