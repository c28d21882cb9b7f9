import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import type { ObjectTypeId } from './batchReply.ts';

/**
 * Moves up to 100 records to HubSpot's bin, from where people can restore them for 90 days. One that is gone already is
 * passed over (reference/hubspot-api.md §3.4).
 */
export const archiveRecords = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  recordIds: bigint[],
): Promise<Outcome<null, HubSpotFailure>> => {
  const path = datedPath('crm/objects', objectTypeId, 'batch', 'archive');
  const body = { inputs: recordIds.map((id) => ({ id: id.toString() })) };
  const reply = await portal.send({ method: 'POST', path, body, repeatable: true });
  return reply.ok ? success(null) : reply;
};
