import { z } from 'zod';
import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

const recordLimits = z.object({
  hubspotDefinedObjectTypes: z.array(
    z.object({ objectTypeId: z.string(), usage: z.number().int().nonnegative() }),
  ),
});

/** How many records of an object type a portal has; null when HubSpot does not say (reference/hubspot-api.md §8.11). */
export const fetchRecordUsage = async (
  portal: PortalClient,
  objectTypeId: string,
): Promise<Outcome<number | null, HubSpotFailure>> => {
  const path = datedPath('crm/limits', 'records');
  const reply = parseReply(recordLimits, await portal.send({ method: 'GET', path, repeatable: true }));
  if (!reply.ok) return reply;
  const own = reply.value.hubspotDefinedObjectTypes.find((type) => type.objectTypeId === objectTypeId);
  return success(own?.usage ?? null);
};
