import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** Removes the app from the portal, as the marketplace asks of a disconnect (reference/hubspot-api.md §2.5). */
export const uninstall = async (portal: PortalClient): Promise<Outcome<null, HubSpotFailure>> => {
  const path = datedPath('appinstalls', 'external-install');
  const reply = await portal.send({ method: 'DELETE', path, repeatable: true });
  return reply.ok ? success(null) : reply;
};
