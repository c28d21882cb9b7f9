import type { Outcome } from '../../outcome.ts';
import { postponePortal } from '../../store/writes/postponePortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { SyncFailure } from '../runOptions.ts';

/** What HubSpot refuses as a whole is asked again so much later: somebody has to mend something there or here. */
const REFUSED_MILLISECONDS = 15 * 60_000;
/** A longer pause than this is kept by putting the portal off, not by holding a worker. */
const LONG_MILLISECONDS = 60_000;

/**
 * The value, or null when the portal is to be left alone: it was stopped, its access was withdrawn (noted elsewhere), or it
 * is put off with the reason. What passes within a minute is thrown, so that the job is tried again.
 */
export const orPutOff = async <Value>(
  { db, clock, log }: HubSpotDeps,
  portalId: bigint,
  outcome: Outcome<Value, SyncFailure>,
): Promise<Value | null> => {
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'stopped' || failure.kind === 'revoked') return null;
  const wait = failure.kind === 'throttled' ? failure.retryAfterMs : REFUSED_MILLISECONDS;
  if (failure.kind === 'unavailable' || wait <= LONG_MILLISECONDS)
    throw new Error(`HubSpot could not go on: ${failure.message}`);
  log.warn({ portalId: portalId.toString(), failure }, 'a portal is put off');
  await postponePortal(db, portalId, new Date(clock() + wait), failure.message);
  return null;
};
