import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type BatchReply, batchReply, type ObjectTypeId } from './batchReply.ts';

/** New values of a record; "" clears one. */
export type RecordChange = { id: bigint; properties: Record<string, string> };

/**
 * Writes up to 100 records. Every row carries its record id as trace id, so that HubSpot writes the good ones and
 * says which are bad instead of refusing them all (reference/hubspot-api.md §3.4).
 */
export const updateRecords = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  changes: RecordChange[],
): Promise<Outcome<BatchReply, HubSpotFailure>> => {
  const inputs = changes.map(({ id, properties }) => ({
    id: id.toString(),
    objectWriteTraceId: id.toString(),
    properties,
  }));
  const path = datedPath('crm/objects', objectTypeId, 'batch', 'update');
  return parseReply(
    batchReply,
    await portal.send({ method: 'POST', path, body: { inputs }, repeatable: true }),
  );
};
