import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { revokeRefreshToken } from '../../hubspot/oauth/revokeRefreshToken.ts';
import { uninstall } from '../../hubspot/oauth/uninstall.ts';
import { listLeaving } from '../../store/disconnect/listLeaving.ts';
import { markLeaving } from '../../store/disconnect/markLeaving.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { markUninstalled } from '../../store/portals/markUninstalled.ts';
import { deleteTokens } from '../../store/tokens/deleteTokens.ts';
import { findTokens } from '../../store/tokens/findTokens.ts';
import { oldestPending } from '../../store/writes/oldestPending.ts';
import { finishDisconnect } from '../control/finishDisconnect.ts';
import { drainHubSpot } from '../live/drainHubSpot.ts';
import type { RunDeps } from '../runImport.ts';
import { openRefreshToken } from '../sealTokens.ts';
import { writing } from '../writing.ts';

/** So long the emptying of records is tried: a HubSpot that is away must not keep anybody from leaving. */
const EMPTYING_MILLISECONDS = 15 * 60_000;

/**
 * How far it came: `emptying` goes on as a job; `left`: HubSpot did not confirm, so it is asked again. Both are finished
 * by `finishUninstalls`.
 */
export type UninstallEnd = { state: 'uninstalled' | 'emptying' } | { state: 'left'; reason: string };

/** Writes for some seconds what is to be emptied; answers whether something is left that may still be written. */
const emptyRecords = async (deps: RunDeps, portalId: bigint, signal: AbortSignal): Promise<boolean> => {
  if ((await writing(deps, portalId)) !== 'on') return false;
  const since = await oldestPending(deps.db, portalId);
  if (since === null || deps.clock() - since.getTime() > EMPTYING_MILLISECONDS) return false;
  const end = await drainHubSpot(deps, portalId, signal);
  return end !== 'done' || (await oldestPending(deps.db, portalId)) !== null;
};

/** At HubSpot, then its refresh token, then our copies of the tokens (reference/hubspot-api.md §2.5). */
const removeApp = async (deps: RunDeps, portalId: bigint): Promise<HubSpotFailure | null> => {
  const tokens = await findTokens(deps.db, portalId);
  if (tokens === null) return null;
  const isPassing = ({ kind }: HubSpotFailure) => kind === 'throttled' || kind === 'unavailable';
  if (!tokens.revoked) {
    const removed = await uninstall(deps.portal(portalId));
    if (!removed.ok && isPassing(removed.failure)) return removed.failure;
    if (!removed.ok && removed.failure.kind !== 'revoked')
      deps.log.warn(
        { portalId: String(portalId), failure: removed.failure },
        'HubSpot refused to remove the app',
      );
    const revoked = await revokeRefreshToken(deps.hubspot, openRefreshToken(deps.vault, portalId, tokens));
    if (!revoked.ok && isPassing(revoked.failure)) return revoked.failure;
  }
  await deleteTokens(deps.db, portalId, tokens.refreshTokenSealed);
  return null;
};

/**
 * Goes on with leaving a portal from wherever it was left: every connection is ended, records are emptied if that was
 * asked for, then the app is removed at HubSpot and the tokens are deleted; the portal stays as a tombstone until its
 * data is deleted. May be repeated, also after HubSpot did its part already. A portal that installed the app again
 * meanwhile is left alone. Throws what only passes while records are emptied.
 */
export const finishUninstall = async (
  deps: RunDeps,
  portalId: bigint,
  signal: AbortSignal,
): Promise<UninstallEnd> => {
  const portal = await findPortal(deps.db, portalId);
  if (portal === null || portal.purgeAt === null) return { state: 'uninstalled' };
  const { purgeAt } = portal;
  // A key that was pasted while the records were emptied goes too.
  if (portal.uninstalledAt !== null)
    await markLeaving(deps.db.pool, portalId, null, { properties: 'keep', purgeAt });
  const leaving = await listLeaving(deps.db, portalId);
  await Promise.all(leaving.map(({ id }) => finishDisconnect(deps, portalId, id)));
  if (portal.uninstalledAt === null) {
    if (await emptyRecords(deps, portalId, signal)) return { state: 'emptying' };
    const at = new Date(deps.clock());
    await markUninstalled(deps.db.pool, portalId, { at, purgeAt, refused: null });
  }
  const failure = await removeApp(deps, portalId);
  deps.log.info({ portalId: String(portalId), failure }, 'a portal was left');
  return failure === null ? { state: 'uninstalled' } : { state: 'left', reason: failure.message };
};
