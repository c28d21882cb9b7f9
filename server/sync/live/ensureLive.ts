import type { StripeDeps } from '../stripeDeps.ts';
import { withLeaseSoon } from '../withLeaseSoon.ts';
import { type CheckedLive, checkLive } from './checkLive.ts';

/** A check waits for one that is under way: a little longer than a lease lives. */
const PATIENCE = { milliseconds: 35_000, every: 500 };

/**
 * Brings a connection to the best way in which changes can reach it (`checkLive`), one process at a time: what somebody
 * else is doing for it now is waited for.
 */
export const ensureLive = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
  signal?: AbortSignal,
): Promise<CheckedLive> => {
  const patience = { ...PATIENCE, signal };
  const leased = await withLeaseSoon(deps, portalId, `live:${connectionId}`, patience, (_lease, stop) =>
    checkLive(deps, portalId, connectionId, stop),
  );
  if (leased.held) return leased.value;
  return { state: 'unsettled', message: 'Another check of the same connection is under way.' };
};
