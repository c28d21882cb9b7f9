import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { type CrmRecord, crmRecord, type ObjectTypeId } from './batchReply.ts';

const MOST = 20;
const reply = z.object({ results: z.array(crmRecord) }).transform(({ results }) => results);

/** The first records in whose names, addresses or domains HubSpot finds a text (reference/hubspot-api.md §3.1). */
export const searchRecords = async (
  portal: PortalClient,
  objectTypeId: ObjectTypeId,
  text: string,
  properties: string[],
): Promise<Outcome<CrmRecord[], HubSpotFailure>> => {
  const body = { query: text, filterGroups: [], sorts: [], properties, limit: MOST };
  const path = datedPath('crm/objects', objectTypeId, 'search');
  return parseReply(reply, await portal.send({ method: 'POST', path, body, repeatable: true, search: true }));
};
