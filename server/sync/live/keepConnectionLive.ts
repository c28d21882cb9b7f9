import { findConnection } from '../../store/connections/findConnection.ts';
import { markMissing } from '../../store/connections/markMissing.ts';
import { revokeConnection } from '../../store/connections/revokeConnection.ts';
import { withLease } from '../../store/leases/withLease.ts';
import type { DueConnection } from '../../store/live/listDueConnections.ts';
import { saveReason } from '../../store/live/saveReason.ts';
import { isPassing } from '../../stripe/failures.ts';
import { storedLiveMode } from '../liveModeColumn.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { checkLive } from './checkLive.ts';
import { KEY_REFUSED, NO_EVENTS, NO_LIST, SILENT, TOO_OLD } from './liveWords.ts';
import { type Polled, pollEvents } from './pollEvents.ts';

type Of = { portalId: bigint; connectionId: string };

/** The list cannot be read: what remains is said. What passes is tried again at the next turn. */
const meetFailure = async (
  deps: StripeDeps,
  { portalId, connectionId }: Of,
  { failure, keySealed }: Extract<Polled, { state: 'failed' }>,
): Promise<void> => {
  deps.log.warn({ connectionId, failure }, 'the list of events could not be read');
  if (isPassing(failure)) return;
  const since = new Date(deps.clock());
  if (failure.kind === 'revoked') {
    // Another key took its place meanwhile: the next turn reads with that one.
    if (!(await revokeConnection(deps.db, { portalId, id: connectionId, keySealed }, since))) return;
    return saveReason(deps.db, portalId, connectionId, { mode: 'off', reason: KEY_REFUSED, since });
  }
  if (failure.kind !== 'forbidden') return;
  await markMissing(deps.db, portalId, connectionId, failure.row, failure.fixUrl);
  const mode =
    (await findConnection(deps.db, portalId, connectionId))?.liveMode === 'webhook' ? 'webhook' : 'off';
  await saveReason(deps.db, portalId, connectionId, {
    mode,
    reason: mode === 'webhook' ? NO_LIST : NO_EVENTS,
    since,
  });
};

/** Says why everything is read again; the next check of our endpoint takes it back. */
const tellReading = async (deps: StripeDeps, { portalId, connectionId }: Of): Promise<void> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection || connection.liveReason === TOO_OLD) return;
  const live = { mode: storedLiveMode(connection.liveMode), reason: TOO_OLD, since: new Date(deps.clock()) };
  await saveReason(deps.db, portalId, connectionId, live);
};

/** Says when nothing arrives although something happened, and takes it back when Stripe is heard again. */
const judgeSilence = async (
  deps: StripeDeps,
  { portalId, connectionId }: Of,
  missed: number,
): Promise<void> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (connection?.liveMode !== 'webhook') return;
  const { liveReason, liveSince, lastHeardAt } = connection;
  const heard = liveSince !== null && lastHeardAt !== null && lastHeardAt > liveSince;
  const since = new Date(deps.clock());
  if (liveReason !== SILENT && missed > 0)
    await saveReason(deps.db, portalId, connectionId, { mode: 'webhook', reason: SILENT, since });
  else if (liveReason === SILENT && heard)
    await saveReason(deps.db, portalId, connectionId, { mode: 'webhook', reason: null, since });
};

/**
 * Looks after one connection, unless somebody else does: checks our endpoint when that is due, and reads the list of
 * events when that is due or when for a while nothing could be delivered.
 */
export const keepConnectionLive = async (
  deps: StripeDeps,
  { portalId, connectionId, checks, polls }: DueConnection,
  signal?: AbortSignal,
): Promise<void> => {
  await withLease(deps.db, portalId, `live:${connectionId}`, async (lease) => {
    const stop = signal ? AbortSignal.any([signal, lease.signal]) : lease.signal;
    const checked = checks ? await checkLive(deps, portalId, connectionId, stop) : null;
    const gap = checked?.state === 'settled' && checked.gap;
    if (checked?.state === 'unwanted' || (!polls && !gap)) return;
    const polled = await pollEvents(deps, portalId, connectionId, stop);
    if (polled.state === 'failed') await meetFailure(deps, { portalId, connectionId }, polled);
    if (polled.state === 'too_old') await tellReading(deps, { portalId, connectionId });
    if (polled.state === 'polled') await judgeSilence(deps, { portalId, connectionId }, polled.missed);
  });
};
