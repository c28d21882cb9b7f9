import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type BatchReply, batchReply, type ObjectTypeId } from './batchReply.ts';

/** A record to be made; `traceId` names it in HubSpot's answer and must be unique within the call. */
export type NewRecord = { traceId: string; properties: Record<string, string> };

/**
 * Makes up to 100 records. Never repeated after a lost answer, because a company would exist twice: the caller looks
 * the records up before it tries again (reference/hubspot-api.md §8.13).
 */
export const createRecords = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  records: NewRecord[],
): Promise<Outcome<BatchReply, HubSpotFailure>> => {
  const inputs = records.map(({ traceId, properties }) => ({ objectWriteTraceId: traceId, properties }));
  const path = datedPath('crm/objects', objectTypeId, 'batch', 'create');
  return parseReply(
    batchReply,
    await portal.send({ method: 'POST', path, body: { inputs }, repeatable: false }),
  );
};
