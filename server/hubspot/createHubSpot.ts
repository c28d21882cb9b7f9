import type { Outcome } from '../outcome.ts';
import type { HubSpotConfig } from './config.ts';
import type { HubSpotFailure } from './failures.ts';
import {
  createPortalClient,
  createPortalLimits,
  type PortalAccess,
  type PortalClient,
  type PortalLimits,
} from './portalClient.ts';
import type { HubSpotReply, HubSpotRequest } from './request.ts';
import { systemTimer } from './timer.ts';
import { transmit } from './transmit.ts';
import { type Patience, withRetries } from './withRetries.ts';

/** All of HubSpot's API. Made once a process, since the rate of each portal is kept in it. */
export type HubSpot = {
  config: HubSpotConfig;
  /** A call that belongs to no portal: the token endpoints. */
  send(request: HubSpotRequest): Promise<Outcome<HubSpotReply, HubSpotFailure>>;
  /** Calls on behalf of a portal. Clients of one portal share its rate. */
  portal(portalId: bigint, access: PortalAccess): PortalClient;
};

/** Makes the client. `patience` is the machine's time and chance unless a test brings its own. */
export const createHubSpot = (
  config: HubSpotConfig,
  patience: Patience = { timer: systemTimer, random: Math.random },
): HubSpot => {
  const limitsByPortal = new Map<bigint, PortalLimits>();
  return {
    config,
    send: (request) => {
      const call = async () => (await transmit(config.apiBase, request, null)).outcome;
      return request.once ? call() : withRetries(patience, request.repeatable, call);
    },
    portal: (portalId, access) => {
      const limits = limitsByPortal.get(portalId) ?? createPortalLimits(patience);
      limitsByPortal.set(portalId, limits);
      return createPortalClient(config, access, limits, patience);
    },
  };
};
