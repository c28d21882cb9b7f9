import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import type { PropertyOption } from './property.ts';

/**
 * Sets the options of an enumeration. HubSpot replaces the whole list, so `options` must hold those that were there
 * (reference/hubspot-api.md §6).
 */
export const updatePropertyOptions = async (
  portal: PortalClient,
  objectTypeId: string,
  name: string,
  options: PropertyOption[],
): Promise<Outcome<null, HubSpotFailure>> => {
  const path = datedPath('crm/properties', objectTypeId, name);
  const reply = await portal.send({ method: 'PATCH', path, body: { options }, repeatable: true });
  return reply.ok ? success(null) : reply;
};
