import { failed, type Outcome } from '../../outcome.ts';
import { withHubSpot } from '../portalRuns/withHubSpot.ts';
import type { RunDeps } from '../runImport.ts';
import type { SyncFailure } from '../runOptions.ts';
import { type WriteCounts, type WriteOptions, writeRecords } from './writeRecords.ts';

/** So long a run writes before live updates of the same portal have their turn. */
const SLICE_MILLISECONDS = 5_000;

/**
 * Writes all of a portal's waiting records as part of a run, giving the portal back every few seconds: what happens in
 * Stripe meanwhile need not wait for the end of an import. Ends as `writeRecords` does.
 */
export const writeInSlices = async (
  deps: RunDeps,
  portalId: bigint,
  { signal = new AbortController().signal, onProgress, ...options }: WriteOptions,
): Promise<Outcome<WriteCounts, SyncFailure>> => {
  for (let before = 0; ; ) {
    let done = 0;
    const outcome = await withHubSpot(deps, portalId, signal, (lease, ending) =>
      writeRecords(deps, portalId, {
        ...options,
        lease,
        signal: AbortSignal.any([ending, AbortSignal.timeout(SLICE_MILLISECONDS)]),
        onProgress: (written, total) => {
          done = written;
          return onProgress?.(before + written, before + total);
        },
      }),
    );
    if (outcome === 'stopped') return failed({ kind: 'stopped' });
    const sliceIsOver = !outcome.ok && outcome.failure.kind === 'stopped' && !signal.aborted && done > 0;
    if (!sliceIsOver) return outcome;
    before += done;
  }
};
