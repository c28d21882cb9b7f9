import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a delivery is not believed. */
export type SignatureProblem = 'missing' | 'malformed' | 'time' | 'mismatch';

/** Stripe's own tolerance, and ours in both directions (reference/stripe.md §3, faults.md E11). */
const TOLERANCE_SECONDS = 300;

/** A header has one time and, while a secret is being rolled, two signatures; more than a few is nobody's. */
const LONGEST_HEADER = 2048;
const MOST_SIGNATURES = 8;

type Parsed = { second: number; signatures: Buffer[] };

/** `t=…,v1=…[,v1=…][,v0=…]`; null when it is anything else, a header sent twice too. */
const parseHeader = (header: string): Parsed | null => {
  if (header.length > LONGEST_HEADER) return null;
  const parts = header.split(',').map((part): [string, string] => {
    const at = part.indexOf('=');
    return at < 0 ? ['', ''] : [part.slice(0, at), part.slice(at + 1)];
  });
  const times = parts.filter(([name]) => name === 't').map(([, value]) => value);
  const [time = ''] = times;
  const known = parts.every(([name]) => /^(t|v\d+)$/.test(name));
  const signatures = parts.filter(([name, value]) => name === 'v1' && /^[0-9a-f]{64}$/.test(value));
  if (!known || times.length !== 1 || !/^\d{1,12}$/.test(time) || signatures.length > MOST_SIGNATURES)
    return null;
  return { second: Number(time), signatures: signatures.map(([, value]) => Buffer.from(value, 'hex')) };
};

/**
 * Judges Stripe's signature over the raw bytes of a delivery: any `v1` by any of the secrets, signed within five
 * minutes of `now` (milliseconds), before or after it: the SDK's own check takes a time in the future. `v0` alone
 * is worth nothing. Compares in constant time, with every secret. Answers null when it is good.
 */
export const verifyStripeSignature = (
  secrets: readonly string[],
  header: string | undefined,
  body: Buffer,
  now: number,
): SignatureProblem | null => {
  if (header === undefined || header.trim() === '') return 'missing';
  const parsed = parseHeader(header);
  if (parsed === null || parsed.signatures.length === 0) return 'malformed';
  if (Math.abs(Math.floor(now / 1000) - parsed.second) > TOLERANCE_SECONDS) return 'time';
  const signed = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${parsed.second}.`).update(body).digest(),
  );
  const matches = parsed.signatures.flatMap((given) => signed.map((own) => timingSafeEqual(given, own)));
  return matches.includes(true) ? null : 'mismatch';
};
