import type Stripe from 'stripe';
import type { z } from 'zod';
import { failed, type Outcome, success } from '../../outcome.ts';
import { type StripeFailure, stripeFailure } from '../failures.ts';
import { retry, type Wait } from '../retry.ts';
import { webhookPermission } from './endpoint.ts';

/** With what our endpoint is written: the one client that may, and how to wait between two tries. */
export type EndpointWriter = { client: Stripe; wait: Wait; signal?: AbortSignal };

/** Fewer than a reading has: somebody may wait for the answer, and the next check comes in a quarter of an hour. */
const TRIES = { tries: 4, firstMs: 500, longestMs: 5000, random: Math.random };

/**
 * One write of a webhook endpoint, repeated while it fails in a way that passes; `call` must be one that may be
 * repeated. An answer of another shape than Stripe's is `unavailable`, as for readings (readOnce.ts).
 */
export const writeEndpoint = <Value>(
  { wait, signal }: EndpointWriter,
  call: () => Promise<{ lastResponse?: { statusCode?: number } }>,
  shape: z.ZodType<Value>,
): Promise<Outcome<Value, StripeFailure>> => {
  const once = async (): Promise<Outcome<Value, StripeFailure>> => {
    try {
      const body = await call();
      const parsed = shape.safeParse(body);
      if ((body.lastResponse?.statusCode ?? 0) < 400 && parsed.success) return success(parsed.data);
      return failed({
        kind: 'unavailable',
        message: "The answer about a webhook endpoint is not one of Stripe's.",
      });
    } catch (error) {
      return failed(stripeFailure(error, webhookPermission));
    }
  };
  return retry(once, { ...TRIES, wait }, signal);
};
