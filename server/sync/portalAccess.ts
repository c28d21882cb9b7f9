import type { HubSpot } from '../hubspot/createHubSpot.ts';
import type { HubSpotFailure } from '../hubspot/failures.ts';
import { refreshTokens } from '../hubspot/oauth/refreshTokens.ts';
import type { PortalAccess, PortalClient } from '../hubspot/portalClient.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { findTokens } from '../store/tokens/findTokens.ts';
import { revokeTokens } from '../store/tokens/revokeTokens.ts';
import type { StoredTokens } from '../store/tokens/sealedTokens.ts';
import { withTokenLock } from '../store/tokens/withTokenLock.ts';
import type { Deps } from './deps.ts';
import { noteUninstalled } from './install/beginUninstall.ts';
import { openAccessToken, openRefreshToken, sealTokens } from './sealTokens.ts';

/** An access token is renewed this long before it ends (reference/hubspot-api.md §2.2). */
const EARLY_MS = 5 * 60_000;

type Token = Outcome<string, HubSpotFailure>;
/** A token, or why not; `refused` is the sealed refresh token that HubSpot takes no more. */
type Renewal = Token & { refused?: string };

const GONE: HubSpotFailure = {
  kind: 'revoked',
  message: 'ClearSync is no longer installed in this HubSpot account, or its access was withdrawn.',
};

/** Without a token the portal's own call was never made, whatever became of the renewal. */
const notDone = (failure: HubSpotFailure): HubSpotFailure =>
  failure.kind === 'unavailable' ? { ...failure, maybeDone: false } : failure;

/** The stored access token if it may still be used: not revoked, not about to end, not the one HubSpot refused. */
const usable = (
  deps: Deps,
  portalId: bigint,
  tokens: StoredTokens,
  refused: string | null,
): string | null => {
  if (tokens.accessExpiresAt - EARLY_MS <= deps.clock()) return null;
  const token = openAccessToken(deps.vault, portalId, tokens);
  return token === refused ? null : token;
};

const renewUnderLock = (
  deps: Deps,
  hubspot: HubSpot,
  portalId: bigint,
  refused: string | null,
): Promise<Renewal> =>
  withTokenLock(deps.db, portalId, async ({ tokens, replace }): Promise<Renewal> => {
    if (tokens === null || tokens.revoked) return failed(GONE);
    // Another replica may have renewed it while this one waited for the lock.
    const fresh = usable(deps, portalId, tokens, refused);
    if (fresh !== null) return success(fresh);
    const reply = await refreshTokens(hubspot, openRefreshToken(deps.vault, portalId, tokens));
    if (!reply.ok) {
      const answer = failed(notDone(reply.failure));
      return reply.failure.kind === 'revoked' ? { ...answer, refused: tokens.refreshTokenSealed } : answer;
    }
    await replace(sealTokens(deps.vault, portalId, reply.value, deps.clock()));
    return success(reply.value.accessToken);
  });

/**
 * Gives each portal's client its access token: renewed five minutes before it ends, by one caller at a time in this
 * process and under a row lock among replicas. A refresh token that HubSpot takes no more revokes the portal's
 * tokens, and the portal counts as one that uninstalled the app; every other failure of a renewal leaves them alone.
 * Make one a process.
 */
export const createPortalAccess = (deps: Deps, hubspot: HubSpot): ((portalId: bigint) => PortalClient) => {
  const renewals = new Map<bigint, Promise<Token>>();

  const renew = async (portalId: bigint, refused: string | null): Promise<Token> => {
    const token = await renewUnderLock(deps, hubspot, portalId, refused);
    if (token.ok || token.failure.kind !== 'revoked') return token;
    await revokeTokens(deps.db, portalId, deps.clock());
    if (token.refused !== undefined) await noteUninstalled(deps, portalId, token.refused);
    deps.log.warn({ portalId: portalId.toString() }, 'HubSpot withdrew the access to a portal');
    return token;
  };

  const renewOnce = (portalId: bigint, refused: string | null): Promise<Token> => {
    const running = renewals.get(portalId);
    if (running) return running;
    const renewal = renew(portalId, refused).finally(() => renewals.delete(portalId));
    renewals.set(portalId, renewal);
    return renewal;
  };

  const accessOf = (portalId: bigint): PortalAccess => ({
    token: async () => {
      const tokens = await findTokens(deps.db, portalId);
      if (tokens === null || tokens.revoked) return failed(GONE);
      const token = usable(deps, portalId, tokens, null);
      return token === null ? renewOnce(portalId, null) : success(token);
    },
    renew: (refused) => renewOnce(portalId, refused),
    revoke: () => revokeTokens(deps.db, portalId, deps.clock()),
  });

  return (portalId) => hubspot.portal(portalId, accessOf(portalId));
};
