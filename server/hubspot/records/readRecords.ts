import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type BatchReply, batchReply, type ObjectTypeId } from './batchReply.ts';

/**
 * Which records: by record id (`by: 'id'`), contacts by 'email' (any case; HubSpot may match additional e-mails too), or
 * by a property with unique values.
 */
export type RecordKeys = { by: string; values: string[] };

/**
 * Reads up to 100 records with the named properties. Those that do not exist are simply not among the results
 * (reference/hubspot-api.md §3.4). `values` must not repeat, or HubSpot refuses the call.
 */
export const readRecords = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  keys: RecordKeys,
  properties: string[],
): Promise<Outcome<BatchReply, HubSpotFailure>> => {
  const body = {
    inputs: keys.values.map((id) => ({ id })),
    ...(keys.by === 'id' ? {} : { idProperty: keys.by }),
    properties,
    propertiesWithHistory: [],
  };
  const path = datedPath('crm/objects', objectTypeId, 'batch', 'read');
  return parseReply(batchReply, await portal.send({ method: 'POST', path, body, repeatable: true }));
};
