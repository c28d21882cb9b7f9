import { type Outcome, success } from '../../outcome.ts';
import type { RunDeps } from '../runImport.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { fillWrites } from './fillWrites.ts';
import { writeInSlices } from './writeInSlices.ts';

/** So long the writing waits for the filling to make whole batches. */
const WAIT_MILLISECONDS = 200;

/**
 * Works out what every record of a portal should say and writes it meanwhile, in whole batches until all is filled: HubSpot's
 * limit is what such a run waits for, so none of it may pass unused. The progress counts what is still to be filled as to be
 * written. Measured with 20,000 customers: 80 s instead of 91, of which HubSpot's limit is 72. Ends as `writeInSlices` does.
 */
export const fillAndWrite = async (
  deps: RunDeps,
  portalId: bigint,
  { onProgress, signal: ending = new AbortController().signal, ...options }: RunOptions,
): Promise<Outcome<{ written: number }, SyncFailure>> => {
  const broken = new AbortController();
  const signal = AbortSignal.any([ending, broken.signal]);
  let toFill = 0;
  let isFilled = false;
  let written = 0;
  const fill = async () => {
    const filled = await fillWrites(deps, portalId, {
      ...options,
      signal,
      onProgress: (done, total) => {
        toFill = total - done;
      },
    });
    isFilled = true;
    return filled;
  };
  const write = async (): Promise<Outcome<{ written: number }, SyncFailure>> => {
    for (;;) {
      const isLast = isFilled;
      const before = written;
      const outcome = await writeInSlices(deps, portalId, {
        ...options,
        signal,
        wholeBatches: !isLast,
        onProgress: (done, total) => onProgress?.(before + done, before + total + toFill),
      });
      if (!outcome.ok || isLast) return outcome;
      written += outcome.value.written + outcome.value.parked + outcome.value.gone;
      if (written === before && !isFilled) await deps.stripe.wait(WAIT_MILLISECONDS, signal);
    }
  };
  const orBreak = (error: unknown): never => {
    broken.abort();
    throw error;
  };
  const [filled, wrote] = await Promise.all([fill().catch(orBreak), write().catch(orBreak)]);
  if (!filled.ok) return filled;
  return wrote.ok ? success({ written: written + wrote.value.written }) : wrote;
};
