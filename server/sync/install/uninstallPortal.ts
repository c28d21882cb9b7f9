import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { revokeRefreshToken } from '../../hubspot/oauth/revokeRefreshToken.ts';
import { uninstall } from '../../hubspot/oauth/uninstall.ts';
import { type Outcome, success } from '../../outcome.ts';
import { markUninstalled } from '../../store/portals/markUninstalled.ts';
import { findTokens } from '../../store/tokens/findTokens.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { openRefreshToken } from '../sealTokens.ts';

/**
 * Removes the app from a portal that wants to disconnect: at HubSpot, then its refresh token, then our copies of the
 * tokens; the portal stays as a tombstone. May be repeated, also after HubSpot did its part already
 * (reference/hubspot-api.md §2.5).
 */
export const uninstallPortal = async (
  deps: HubSpotDeps,
  portalId: bigint,
): Promise<Outcome<null, HubSpotFailure>> => {
  const tokens = await findTokens(deps.db, portalId);
  if (tokens !== null && !tokens.revoked) {
    const removed = await uninstall(deps.portal(portalId));
    if (!removed.ok && removed.failure.kind !== 'revoked') return removed;
    const revoked = await revokeRefreshToken(deps.hubspot, openRefreshToken(deps.vault, portalId, tokens));
    if (!revoked.ok) return revoked;
  }
  await markUninstalled(deps.db, portalId, deps.clock());
  return success(null);
};
