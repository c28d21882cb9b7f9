import type { Database } from '../../store/database/openDatabase.ts';
import { listCompaniesOf } from '../../store/links/listCompaniesOf.ts';
import { moveRecords } from '../../store/links/moveRecords.ts';
import { writeAllAgain } from '../../store/writes/writeAllAgain.ts';
import type { RecordValues } from '../write/recordValues.ts';
import { refillRecords } from '../write/refillRecords.ts';

/** Records that were merged, the one that led first, and the one that they became. */
export type Merge = { objectTypeId: '0-1' | '0-2'; from: bigint[]; to: bigint };

/**
 * Follows a merge in one transaction: customers, values and history go over to the new record, and all of its values are
 * written again, since HubSpot chose among two of each. May be repeated. Answers whether it concerned us. `now` in
 * milliseconds.
 */
export const followMerge = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { objectTypeId, from, to }: Merge,
  { valuesOf, now }: { valuesOf: RecordValues; now: number },
): Promise<boolean> => {
  const day = new Date(now).toISOString().slice(0, 10);
  const reason = `HubSpot merged its record into ${to} (seen on ${day}).`;
  const moved = await moveRecords(client, portalId, objectTypeId, { from, to, reason }, now);
  if (!moved) return false;
  const why = { runId: null, cause: 'hubspot', eventAt: null, now };
  await refillRecords(client, portalId, objectTypeId, [to], { valuesOf, ...why });
  await writeAllAgain(client, portalId, objectTypeId, [to]);
  // A company says how many contacts pay for it.
  const companies = objectTypeId === '0-1' ? await listCompaniesOf(client, portalId, [to]) : [];
  await refillRecords(client, portalId, '0-2', companies, { valuesOf, ...why });
  return true;
};
