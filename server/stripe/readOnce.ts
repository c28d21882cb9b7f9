import type Stripe from 'stripe';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { type StripeFailure, stripeFailure } from './failures.ts';
import type { Permission } from './permissions.ts';
import { type Query, queryText } from './query.ts';

/** A read: where, what it needs, and the outer shape that the answer must have. */
export type StripeRead<Value> = {
  /** "/v1/invoices" */
  path: string;
  query?: Query;
  /** Named when Stripe refuses without saying what is missing. */
  permission: Permission;
  shape: z.ZodType<Value>;
  /** Which of Stripe's endpoints it counts against; the path without ids. */
  endpoint?: string;
};

/** What came, and when the request for it STARTED (milliseconds): newer data cannot be older than that. */
export type StripeAnswer<Value> = { value: Value; startedAt: number };

const get = (client: Stripe, path: string): Promise<{ lastResponse?: { statusCode?: number } }> =>
  client.rawRequest('GET', path);

/**
 * One GET. What is not an answer of Stripe's is `unavailable`, also when the SDK takes it for a success: a 404 or 503
 * of some proxy whose JSON has no `error`, or an object of another shape (reference/stripe.md §4.5).
 */
export const readOnce = async <Value>(
  client: Stripe,
  clock: Clock,
  { path, query, permission, shape }: StripeRead<Value>,
): Promise<Outcome<StripeAnswer<Value>, StripeFailure>> => {
  const text = queryText(query ?? {});
  const startedAt = clock();
  try {
    const body = await get(client, text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`);
    const status = body.lastResponse?.statusCode ?? 0;
    const parsed = shape.safeParse(body);
    if (status < 400 && parsed.success) return success({ value: parsed.data, startedAt });
    const why = parsed.success ? '' : ` (${parsed.error.issues[0]?.path.join('.') ?? ''})`;
    const message = `The answer to GET ${path} with status ${status} is not one of Stripe's${why}.`;
    return failed({ kind: 'unavailable', message });
  } catch (error) {
    return failed(stripeFailure(error, permission));
  }
};
