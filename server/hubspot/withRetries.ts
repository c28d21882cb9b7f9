import type { Outcome } from '../outcome.ts';
import type { HubSpotFailure } from './failures.ts';
import { waitBeforeRetry } from './retryPolicy.ts';
import type { Timer } from './timer.ts';

/** Time and chance, passed in so that tests need neither. */
export type Patience = { timer: Timer; random: () => number };

/** Makes a call until it succeeds or retryPolicy.ts gives it up; answers the last outcome. */
export const withRetries = async <Value>(
  { timer, random }: Patience,
  repeatable: boolean,
  call: () => Promise<Outcome<Value, HubSpotFailure>>,
): Promise<Outcome<Value, HubSpotFailure>> => {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await call();
    const wait = outcome.ok ? null : waitBeforeRetry(outcome.failure, attempt, repeatable, random);
    if (wait === null) return outcome;
    await timer.sleep(wait);
  }
};
