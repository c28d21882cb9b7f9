import { zonedDay } from '../billing/zonedDay.ts';
import { type MovementSum, sumMovements } from '../store/home/sumMovements.ts';
import type { Deps } from './deps.ts';

/** What changed on a day: minor units, signed, and how often. */
export type DailyMovement = { day: string; type: string; currency: string; change: number; count: number };

const DAYS_SECONDS = 30 * 86_400;

const byDay = (sums: readonly MovementSum[], timeZone: string): DailyMovement[] => {
  const days = new Map<string, DailyMovement>();
  for (const { at, type, currency, change, count } of sums) {
    const day = zonedDay(at, timeZone);
    const key = `${day} ${currency} ${type}`;
    const before = days.get(key) ?? { day, type, currency, change: 0, count: 0 };
    days.set(key, { ...before, change: before.change + Number(change), count: before.count + count });
  }
  return [...days.values()];
};

/** The MRR movements of a portal in the last 30 days, by calendar day in its time zone, kind and currency. */
export const dailyMovements = async (
  { db, clock }: Deps,
  portalId: bigint,
  timeZone: string,
): Promise<DailyMovement[]> => {
  const now = Math.floor(clock() / 1_000);
  return byDay(await sumMovements(db, portalId, now - DAYS_SECONDS, now), timeZone);
};
