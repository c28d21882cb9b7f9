import type { Database } from '../../store/database/openDatabase.ts';
import { listCompaniesOf } from '../../store/links/listCompaniesOf.ts';
import { unlinkDeleted } from '../../store/links/unlinkDeleted.ts';
import type { RecordValues } from '../write/recordValues.ts';
import { refillRecords } from '../write/refillRecords.ts';
import { deletedReason } from './deletedReason.ts';

/** Records that were deleted in HubSpot, `at` in milliseconds. */
export type Deleted = { objectTypeId: '0-1' | '0-2'; recordIds: bigint[]; at: number };

/**
 * Unlinks the customers of deleted records, in one transaction; a company says how many contacts pay for it, so those of
 * deleted contacts are worked out anew. `now` in milliseconds.
 */
export const unlinkRecords = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { objectTypeId, recordIds, at }: Deleted,
  { valuesOf, now }: { valuesOf: RecordValues; now: number },
): Promise<void> => {
  const companies = objectTypeId === '0-1' ? await listCompaniesOf(client, portalId, recordIds) : [];
  const reason = deletedReason(objectTypeId, at);
  await unlinkDeleted(client, portalId, objectTypeId, { recordIds, reason }, now);
  const why = { runId: null, cause: 'hubspot', eventAt: null, now };
  await refillRecords(client, portalId, '0-2', companies, { valuesOf, ...why });
};
