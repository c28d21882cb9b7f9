import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** How many custom properties the portal may have and has, over all and by object type. */
const propertyLimits = z.object({
  overallLimit: z.number().int().nonnegative(),
  overallUsage: z.number().int().nonnegative(),
  byObjectType: z.array(
    z.object({
      objectTypeId: z.string(),
      pluralLabel: z.string().catch(''),
      limit: z.number().int().nonnegative(),
      usage: z.number().int().nonnegative(),
    }),
  ),
});
export type PropertyLimits = z.infer<typeof propertyLimits>;

/** Asks before anything is made: a free portal has room for about ten (reference/hubspot-api.md §3.1, §5.3). */
export const fetchPropertyLimits = async (
  portal: PortalClient,
): Promise<Outcome<PropertyLimits, HubSpotFailure>> => {
  const path = datedPath('crm/limits', 'custom-properties');
  return parseReply(propertyLimits, await portal.send({ method: 'GET', path, repeatable: true }));
};
