import type { HomeReply, MovementKind } from '@clearsync/contract/home';

/** What changed on a day in one currency; minor units, `lost` is not signed. */
export interface MovementDay {
  day: string;
  gained: number;
  lost: number;
  counts: { kind: MovementKind; count: number }[];
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
