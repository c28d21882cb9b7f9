import { createHash, createHmac } from 'node:crypto';

/** What a delivery is signed with: every valid secret, and the second (epoch) in which it is posted. */
export type Signing = {
  secrets: readonly string[];
  second: number;
  /** Whether a `v0` signature comes along, which proves nothing: Stripe sends one in test mode. */
  withV0: boolean;
};

/**
 * Stripe's `Stripe-Signature` header: the second, and for each secret the HMAC-SHA256 of `second.body`, keyed by the
 * whole `whsec_…` string (stripe.md §3).
 */
export const signatureHeader = (body: string, { secrets, second, withV0 }: Signing): string => {
  const signed = `${second}.${body}`;
  const real = secrets.map((secret) => `v1=${createHmac('sha256', secret).update(signed).digest('hex')}`);
  const fake = withV0 ? [`v0=${createHash('sha256').update(signed).digest('hex')}`] : [];
  return [`t=${second}`, ...real, ...fake].join(',');
};
