import { epochSeconds } from '../../clock.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { withLease } from '../../store/leases/withLease.ts';
import { beginReadTo } from '../../store/live/beginReadTo.ts';
import { moveHorizon } from '../../store/runs/moveHorizon.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { ensureLive } from './ensureLive.ts';
import { KEPT_DAYS, pollEvents } from './pollEvents.ts';

type Run = { portalId: bigint; connectionId: string; runId: string };

/**
 * Before an import reads Stripe: makes sure that changes reach us from now on, and only then fixes the moment up to
 * which the import reads (reference/stripe.md §4.2). An import goes on without live updates when they cannot be had.
 */
export const beginLive = async (
  deps: StripeDeps,
  { portalId, connectionId, runId }: Run,
  signal?: AbortSignal,
): Promise<void> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (connection?.liveWanted) await ensureLive(deps, portalId, connectionId, signal);
  await moveHorizon(deps.db, runId, epochSeconds(deps.clock));
};

/**
 * After an import has read Stripe: the list of events is read from five minutes before its moment on, so that nothing
 * that happened meanwhile is missed, whether it was delivered or not. What cannot be read now stays due (`keepLive`).
 */
export const catchUpLive = async (
  deps: StripeDeps,
  { portalId, connectionId, runId }: Run,
  signal?: AbortSignal,
): Promise<void> => {
  await beginReadTo(deps.db, portalId, connectionId, runId, KEPT_DAYS);
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection?.liveWanted) return;
  await withLease(deps.db, portalId, `live:${connectionId}`, async (lease) => {
    const stop = signal ? AbortSignal.any([signal, lease.signal]) : lease.signal;
    return pollEvents(deps, portalId, connectionId, stop);
  });
};
