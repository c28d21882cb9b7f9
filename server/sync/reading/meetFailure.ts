import { markMissing } from '../../store/connections/markMissing.ts';
import { parkSlices } from '../../store/runs/parkSlices.ts';
import { isPassing, type StripeFailure } from '../../stripe/failures.ts';
import { cursorVanished } from '../../stripe/readSlicePage.ts';
import type { KindReading, OpenSlice, Reading } from './reading.ts';

/** After a page's own eight tries: how often, and how far apart, a slice waits for Stripe to recover. */
const LONGER_TRIES = 5;
const LONGER_WAIT_MS = 60_000;

/** Why a slice is left, in words. */
const parkedReason = (failure: StripeFailure): string => {
  if (failure.kind === 'forbidden') return `The key lacks the permission ${failure.row} (Read) in Stripe.`;
  if (failure.kind === 'throttled') return 'Stripe kept refusing because of too many requests.';
  if (failure.kind === 'unavailable') return `Stripe kept failing: ${failure.message}`;
  return `Stripe refused: ${failure.message}`;
};

/**
 * Decides what a failed page means for its slice; answers whether the slice is to be tried again. A vanished cursor goes
 * on by time; what passes is waited for; a refused key halts the whole reading; a missing permission parks
 * the kind, anything else the slice.
 */
export const meetFailure = async (
  reading: Reading,
  kind: KindReading,
  slice: OpenSlice,
  failure: StripeFailure,
  troubles: number,
): Promise<boolean> => {
  const { deps, run, halt } = reading;
  if (halt.signal.aborted) return false;
  if (failure.kind === 'revoked') {
    reading.revoked ??= failure;
    halt.abort();
    return false;
  }
  if (cursorVanished(failure) && slice.cursor !== null) {
    slice.cursor = null;
    return true;
  }
  if (isPassing(failure) && troubles <= LONGER_TRIES) {
    deps.log.warn({ runId: run.id, kind: kind.kind, failure, troubles }, 'waiting for Stripe');
    await deps.stripe.wait(LONGER_WAIT_MS, halt.signal);
    return true;
  }
  const reason = parkedReason(failure);
  deps.log.warn({ runId: run.id, kind: kind.kind, failure }, 'a part of the import is parked');
  if (failure.kind === 'forbidden') {
    kind.parked = reason;
    await parkSlices(deps.db, run.id, { kind: kind.kind }, reason);
    await markMissing(deps.db, run.portalId, run.connectionId, failure.row, failure.fixUrl);
  } else {
    await parkSlices(deps.db, run.id, { kind: kind.kind, sliceId: slice.id }, reason);
  }
  return false;
};
