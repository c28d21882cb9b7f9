import { zonedDay } from '../../billing/zonedDay.ts';
import { listAuditable } from '../../store/audit/listAuditable.ts';
import type { Deps } from '../deps.ts';
import { zonedTime } from '../zonedMinute.ts';
import { requestAudit } from './requestAudit.ts';

/** When people sleep and Stripe has closed its day. */
const AT = '02:00';
const TWO_DAYS = 2 * 86_400_000;

/** The audit's day that a moment (milliseconds) belongs to: it begins at two o'clock. */
const nightOf = (milliseconds: number, timeZone: string): { day: string; begun: boolean } => ({
  day: zonedDay(Math.floor(milliseconds / 1000), timeZone),
  begun: zonedTime(milliseconds, timeZone) >= AT,
});

/** Whether two o'clock has passed in the portal's time zone since `lastAt`. Milliseconds. */
export const isAuditDue = (now: number, lastAt: number, timeZone: string): boolean => {
  const today = nightOf(now, timeZone);
  if (!today.begun) return false;
  const last = nightOf(lastAt, timeZone);
  return last.day < today.day || (last.day === today.day && !last.begun);
};

/**
 * Asks for the nightly audit of every portal where it is due; answers how many. Call it every minute: a night that the
 * server slept through is made up for when it wakes.
 */
export const auditDue = async (deps: Deps): Promise<number> => {
  const now = deps.clock();
  let asked = 0;
  for (const { portalId, timeZone, lastAt } of await listAuditable(deps.db, new Date(now - TWO_DAYS))) {
    if (!isAuditDue(now, lastAt.getTime(), timeZone)) continue;
    await requestAudit(deps, portalId, null);
    asked += 1;
  }
  return asked;
};
