import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { readRecord } from '../../hubspot/records/readRecord.ts';
import { type Outcome, success } from '../../outcome.ts';

/** Where a record is: still there, merged into another one, or gone. */
export type Whereabouts = { state: 'there' } | { state: 'moved'; to: bigint } | { state: 'gone' };

/** Asks HubSpot for one record, since what it says of a loser of a merge looks like a deletion (faults.md H10). */
export const whereabouts = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  recordId: bigint,
): Promise<Outcome<Whereabouts, HubSpotFailure>> => {
  const read = await readRecord(portal, objectTypeId, recordId, ['hs_object_id']);
  if (!read.ok) return read;
  if (read.value === null) return success({ state: 'gone' });
  return success(read.value.id === recordId ? { state: 'there' } : { state: 'moved', to: read.value.id });
};
