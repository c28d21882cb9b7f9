import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** Makes the group that holds our properties on an object type; one that is there already is as good (409). */
export const createPropertyGroup = async (
  portal: PortalClient,
  objectTypeId: string,
  group: { name: string; label: string },
): Promise<Outcome<null, HubSpotFailure>> => {
  const path = datedPath('crm/properties', objectTypeId, 'groups');
  const body = { ...group, displayOrder: -1 };
  const reply = await portal.send({ method: 'POST', path, body, repeatable: true });
  const exists = !reply.ok && reply.failure.kind === 'rejected' && reply.failure.status === 409;
  return reply.ok || exists ? success(null) : reply;
};
