import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { fetchPropertyLimits, type PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { type Outcome, success } from '../../outcome.ts';

/** Limits that HubSpot will not tell are unknown, not zero: its refusals will say which property does not fit. */
export const readLimits = async (
  portal: PortalClient,
): Promise<Outcome<PropertyLimits | null, HubSpotFailure>> => {
  const limits = await fetchPropertyLimits(portal);
  const untold = !limits.ok && (limits.failure.kind === 'forbidden' || limits.failure.kind === 'rejected');
  return untold ? success(null) : limits;
};
