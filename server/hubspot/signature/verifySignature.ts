import { createHmac, timingSafeEqual } from 'node:crypto';
import { decodeSignedUri } from './decodeSignedUri.ts';

/** How far a request's time may lie from ours, either way (reference/hubspot-api.md §4). */
const TOLERANCE_MS = 300_000;

export type SignedRequest = {
  method: string;
  /** The whole address as HubSpot called it, from our configuration and the raw path and query; never from Host. */
  uri: string;
  /** The bytes as they came, not JSON that was read and written again. */
  body: Buffer;
  /** `X-HubSpot-Request-Timestamp`, milliseconds. */
  timestamp: string;
  /** `X-HubSpot-Signature-v3`, base64. */
  signature: string;
};

export type Verification = { valid: true } | { valid: false; reason: 'malformed' | 'expired' | 'mismatch' };

const sign = (clientSecret: string, { method, body, timestamp }: SignedRequest, uri: string): Buffer => {
  const hmac = createHmac('sha256', clientSecret)
    .update(method + uri, 'utf8')
    .update(body)
    .update(timestamp, 'utf8');
  return Buffer.from(hmac.digest('base64'), 'ascii');
};

/**
 * Checks signature v3 in constant time. The address is tried as it came and decoded as HubSpot's production does;
 * both are covered by the HMAC, so either is proof. `now` in milliseconds. Never throws.
 */
export const verifySignature = (clientSecret: string, request: SignedRequest, now: number): Verification => {
  if (!/^\d{1,15}$/.test(request.timestamp)) return { valid: false, reason: 'malformed' };
  if (Math.abs(now - Number(request.timestamp)) > TOLERANCE_MS) return { valid: false, reason: 'expired' };
  const given = Buffer.from(request.signature, 'utf8');
  const matches = [request.uri, decodeSignedUri(request.uri)].map((uri) => {
    const expected = sign(clientSecret, request, uri);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return matches.includes(true) ? { valid: true } : { valid: false, reason: 'mismatch' };
};
