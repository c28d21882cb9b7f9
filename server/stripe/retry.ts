import type { Outcome } from '../outcome.ts';
import { isPassing, type StripeFailure } from './failures.ts';

/** Waits that long, or less when the signal fires. Passed in, so that tests need no time. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export type RetryOptions = {
  tries: number;
  firstMs: number;
  longestMs: number;
  random: () => number;
  wait: Wait;
};

/** Eight tries over about half a minute (reference/stripe.md §4.5). */
export const patient = { tries: 8, firstMs: 500, longestMs: 30_000 };

/** Full jitter: anything from nothing to the step's full length, so that callers do not come back together. */
const pause = (
  failure: StripeFailure,
  tried: number,
  { firstMs, longestMs, random }: RetryOptions,
): number => {
  const step = Math.min(firstMs * 2 ** tried, longestMs) * random();
  return failure.kind === 'throttled' ? Math.max(step, failure.retryAfterMs ?? 0) : step;
};

/** Repeats a call while its failure is one that passes; answers the last outcome. Stops early on the signal. */
export const retry = async <Value>(
  call: () => Promise<Outcome<Value, StripeFailure>>,
  options: RetryOptions,
  signal?: AbortSignal,
): Promise<Outcome<Value, StripeFailure>> => {
  for (let tried = 0; ; tried += 1) {
    const outcome = await call();
    const last = tried + 1 >= options.tries || signal?.aborted === true;
    if (outcome.ok || !isPassing(outcome.failure) || last) return outcome;
    await options.wait(pause(outcome.failure, tried, options), signal);
    if (signal?.aborted) return outcome;
  }
};
