import type { HubSpotFailure } from './failures.ts';

/** Calls of one request at most, the first included. */
export const MOST_ATTEMPTS = 6;
const FIRST_STEP_MS = 500;
const LONGEST_STEP_MS = 20_000;
/** A longer wait is the caller's: it gives the portal up for now instead of holding a place in the line. */
const LONGEST_TOLD_WAIT_MS = 60_000;

/**
 * The one place that decides whether a failed call is made again, and after how many milliseconds; null: give up.
 * `attempt` counts the calls made so far, `repeatable` says that doing it twice is the same as doing it once,
 * `random` answers 0..1 (full jitter, so that callers who failed together do not return together).
 * Throttled calls were not done, so anything may be repeated; an unavailable answer may hide a done one, so a
 * creation is repeated only when it certainly never arrived. Source: reference/hubspot-api.md §3.1-§3.3.
 */
export const waitBeforeRetry = (
  failure: HubSpotFailure,
  attempt: number,
  repeatable: boolean,
  random: () => number,
): number | null => {
  if (failure.kind !== 'throttled' && failure.kind !== 'unavailable') return null;
  if (attempt >= MOST_ATTEMPTS || failure.retryAfterMs > LONGEST_TOLD_WAIT_MS) return null;
  if (failure.kind === 'unavailable' && failure.maybeDone && !repeatable) return null;
  const step = Math.min(LONGEST_STEP_MS, FIRST_STEP_MS * 2 ** (attempt - 1));
  return Math.round(failure.retryAfterMs + random() * step);
};
