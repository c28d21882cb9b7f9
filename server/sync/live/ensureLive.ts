import { type Leased, withLease } from '../../store/leases/withLease.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { type CheckedLive, checkLive } from './checkLive.ts';

/** How often, and how far apart, a check waits for one that is under way: a little longer than a lease lives. */
const TRIES = 70;
const WAIT_MS = 500;

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
  for (let tried = 0; tried < TRIES && signal?.aborted !== true; tried += 1) {
    const leased: Leased<CheckedLive> = await withLease(
      deps.db,
      portalId,
      `live:${connectionId}`,
      async (lease) => {
        const stop = signal ? AbortSignal.any([signal, lease.signal]) : lease.signal;
        return checkLive(deps, portalId, connectionId, stop);
      },
    );
    if (leased.held) return leased.value;
    await deps.stripe.wait(WAIT_MS, signal);
  }
  return { state: 'unsettled', message: 'Another check of the same connection is under way.' };
};
