import type { Outcome } from '../../outcome.ts';
import type { SyncFailure } from '../runOptions.ts';

/** How a part of a run ended: on to the next, to be gone on with later, or for good. */
export type PhaseEnd = 'next' | 'stopped' | { failed: string };

/** What passes is thrown, so that the queue tries again later; the run goes on where it was. */
export const phaseEnd = (outcome: Outcome<unknown, SyncFailure>): PhaseEnd => {
  if (outcome.ok) return 'next';
  const { failure } = outcome;
  if (failure.kind === 'stopped') return 'stopped';
  if (failure.kind === 'throttled' || failure.kind === 'unavailable')
    throw new Error(`HubSpot could not go on with the run: ${failure.message}`);
  return { failed: `HubSpot refused to go on: ${failure.message}` };
};
