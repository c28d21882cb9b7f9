import { docUrl, StripeError } from '../answers/stripeError.ts';

/** Every reason that Stripe names in `Stripe-Rate-Limited-Reason`. */
export type ThrottleReason =
  | 'global-rate'
  | 'endpoint-rate'
  | 'global-concurrency'
  | 'endpoint-concurrency'
  | 'resource-specific';

/** The 429 for too many requests. Stripe sends no Retry-After (stripe.md §4.4). */
export const rateLimited = (reason: ThrottleReason): StripeError =>
  new StripeError(
    429,
    {
      code: 'rate_limit',
      doc_url: docUrl('rate_limit'),
      message:
        'Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.',
      type: 'invalid_request_error',
    },
    { 'stripe-rate-limited-reason': reason },
  );

/** The 429 for an object that another request holds; the SDK may retry it. */
export const lockTimeout = (): StripeError =>
  new StripeError(
    429,
    {
      code: 'lock_timeout',
      message:
        'This object cannot be accessed right now because another API request or Stripe process is currently accessing it.',
      type: 'invalid_request_error',
    },
    { 'stripe-should-retry': 'true' },
  );
