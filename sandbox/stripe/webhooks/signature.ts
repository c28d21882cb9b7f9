import { createHmac } from 'node:crypto';

/**
 * Stripe's `Stripe-Signature` header: the second and the HMAC-SHA256 of `second.body`, keyed by the whole
 * `whsec_…` string (stripe.md §3). `second` in epoch seconds.
 */
export const signatureHeader = (secret: string, body: string, second: number): string => {
  const digest = createHmac('sha256', secret).update(`${second}.${body}`).digest('hex');
  return `t=${second},v1=${digest}`;
};
