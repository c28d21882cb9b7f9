import type { HubSpot } from '../hubspot/createHubSpot.ts';
import type { PortalClient } from '../hubspot/portalClient.ts';
import type { Deps } from './deps.ts';

/** What the pipelines that speak to HubSpot work with; `portal` is portalAccess.ts. */
export type HubSpotDeps = Deps & { hubspot: HubSpot; portal(portalId: bigint): PortalClient };
