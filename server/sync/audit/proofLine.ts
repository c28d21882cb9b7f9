import type { PortalRunRow } from '../../store/portalRuns/portalRunRow.ts';
import { zonedTime } from '../zonedMinute.ts';
import { auditCounters } from './auditCounters.ts';

const count = (n: number): string => n.toLocaleString('en-US');

/**
 * An audit in one line, its time in the portal's zone: "4,212 compared at 02:14, 0 different". Never "ok" without a
 * count (product.md §2, 2); what could not be read is said with the reason.
 */
export const proofLine = (
  {
    state,
    reason,
    counters,
    finishedAt,
  }: Pick<PortalRunRow, 'state' | 'reason' | 'finishedAt'> & { counters: unknown },
  timeZone: string,
): string => {
  const { proof, records, connections } = auditCounters(counters);
  if (finishedAt === null) {
    const customers = Object.values(connections).reduce((sum, one) => sum + one.customers, 0);
    return `Comparing: ${count(customers)} customers and ${count(records)} records so far`;
  }
  const at = zonedTime(finishedAt.getTime(), timeZone);
  if (!proof) return `Not compared at ${at}: ${reason ?? 'it ended early.'}`;
  const { customers, different, healed, left } = proof;
  const parts = [`${count(customers)} compared at ${at}`, `${count(different)} different`];
  if (healed > 0) parts.push(`${count(healed)} healed`);
  if (left > 0) parts.push(`${count(left)} left`);
  const line = parts.join(', ');
  return state === 'incomplete' ? `${line}; incomplete: ${reason ?? 'something could not be read.'}` : line;
};
