import type Stripe from 'stripe';
import type { Clock } from '../clock.ts';
import { failed, type Outcome } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import type { RateLimiter } from './rateLimiter.ts';
import { readOnce, type StripeAnswer, type StripeRead } from './readOnce.ts';
import { type RetryOptions, retry } from './retry.ts';

/** Reads from one account with one key, within its limits and with patience. */
export type StripeReader = {
  read<Value>(
    request: StripeRead<Value>,
    signal?: AbortSignal,
  ): Promise<Outcome<StripeAnswer<Value>, StripeFailure>>;
};

export type ReaderOptions = {
  client: Stripe;
  /** Shared by every reader of the same account and mode. */
  limiter: RateLimiter;
  clock: Clock;
  retrying: RetryOptions;
};

/** Binds a client to its account's limiter and to our retry rules. Each try is a call of its own to the limiter. */
export const createReader = ({ client, limiter, clock, retrying }: ReaderOptions): StripeReader => ({
  read: (request, signal) =>
    retry(
      async () => {
        const endpoint = request.endpoint ?? request.path;
        const leave = await limiter.enter(endpoint, signal);
        if (signal?.aborted) {
          leave();
          return failed({ kind: 'unavailable', message: 'The reading was stopped.' });
        }
        const outcome = await readOnce(client, clock, request).finally(leave);
        // A locked object says nothing of the rate.
        const slow = !outcome.ok && outcome.failure.kind === 'throttled' ? outcome.failure : null;
        if (slow && slow.reason !== 'lock_timeout') limiter.refused(endpoint, slow.reason);
        return outcome;
      },
      retrying,
      signal,
    ),
});
