import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type CrmRecord, crmRecord, type ObjectTypeId } from './batchReply.ts';

/**
 * Reads one record; null when there is none. An id that was merged away leads to the record that took its place, which
 * only single reads do (reference/hubspot-api.md §5.4).
 */
export const readRecord = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  recordId: bigint,
  properties: string[],
): Promise<Outcome<CrmRecord | null, HubSpotFailure>> => {
  const query = new URLSearchParams({ properties: properties.join(',') });
  const path = `${datedPath('crm/objects', objectTypeId, recordId.toString())}?${query}`;
  const reply = await portal.send({ method: 'GET', path, repeatable: true });
  if (!reply.ok && reply.failure.kind === 'rejected' && reply.failure.status === 404) return success(null);
  return parseReply(crmRecord, reply);
};
