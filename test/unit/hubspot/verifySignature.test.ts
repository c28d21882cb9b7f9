import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type SignedRequest, verifySignature } from '../../../server/hubspot/signature/verifySignature.ts';

const SECRET = 'f6e94c08-85d0-4608-bcc6-e1850176e7b8';
const OTHER_SECRET = '12345678-aaaa-bbbb-cccc-ddddeeeeffff';
const WEBHOOK = 'https://www.hubspot.com/webhook';
const FETCH = 'https://hubspot.com/?appId=1&portalId=2&userId=3';

/** reference/hubspot-api.md §4: quoted there from HubSpot's own tests. */
const VECTORS = [
  [SECRET, 'POST', WEBHOOK, 'REQUEST_BODY', '1632188626483', 'jf872r5vscVcxCiDRHA4rGrqe/8BPLNVkdJSHdMnGTU='],
  [SECRET, 'POST', WEBHOOK, '', '1632188626483', 'csXgk7UbrE9F8ZmMvbpuKBxqIvTSqU1EX9pI/SJtxSE='],
  [OTHER_SECRET, 'GET', FETCH, '', '1111111111', 'zTfXjo07jfzGouo4wvyAj3qEMUTVJ0PPYPACrluQtQI='],
  [OTHER_SECRET, 'GET', FETCH, '{"a":1,"b":2}', '1111111111', 'aaknaCGCYJ4yqzuf1UKGqAWUfdcilJtm5nc/ZCudR9k='],
] as const;

const NOW = 1_800_000_000_000;

const signed = (change: Partial<SignedRequest> = {}, signedUri?: string): SignedRequest => {
  const request = {
    method: 'POST',
    uri: 'https://api.clearsync.example/v1/card?portalId=7&userEmail=ada%40acme.com',
    body: Buffer.from('{"a":"ü"}'),
    timestamp: String(NOW),
    ...change,
  };
  const signature = createHmac('sha256', SECRET)
    .update(request.method + (signedUri ?? request.uri))
    .update(request.body)
    .update(request.timestamp)
    .digest('base64');
  return { ...request, signature };
};

describe('S2 HubSpot signature v3', () => {
  it.each(VECTORS)(
    'accepts the vector of %s %s %s with body %j',
    (secret, method, uri, body, timestamp, signature) => {
      const request = { method, uri, body: Buffer.from(body), timestamp, signature };
      expect(verifySignature(secret, request, Number(timestamp))).toEqual({ valid: true });
    },
  );

  it('accepts the address as it came and as HubSpot decodes it', () => {
    const decoded = 'https://api.clearsync.example/v1/card?portalId=7&userEmail=ada@acme.com';
    expect(verifySignature(SECRET, signed(), NOW)).toEqual({ valid: true });
    expect(verifySignature(SECRET, signed({}, decoded), NOW)).toEqual({ valid: true });
  });

  it('decodes nothing beyond the table', () => {
    const uri = 'https://api.clearsync.example/v1/card?name=a%20b%2fc';
    expect(verifySignature(SECRET, signed({ uri }, uri.replace('%2f', '/')), NOW)).toEqual({ valid: true });
    expect(verifySignature(SECRET, signed({ uri }, decodeURIComponent(uri)), NOW)).toEqual({
      valid: false,
      reason: 'mismatch',
    });
  });

  it.each([
    ['five minutes old', -300_000, true],
    ['older', -300_001, false],
    ['five minutes ahead', 300_000, true],
    ['further ahead', 300_001, false],
  ])('judges a request that is %s', (_name, offset, valid) => {
    const request = signed({ timestamp: String(NOW + offset) });
    expect(verifySignature(SECRET, request, NOW).valid).toBe(valid);
  });

  it.each([
    ['another body', { body: Buffer.from('{"a":"u"}') }],
    ['re-serialised JSON', { body: Buffer.from('{"a": "ü"}') }],
    ['another method', { method: 'PUT' }],
    ['another portal', { uri: 'https://api.clearsync.example/v1/card?portalId=8&userEmail=ada%40acme.com' }],
    [
      'reordered parameters',
      { uri: 'https://api.clearsync.example/v1/card?userEmail=ada%40acme.com&portalId=7' },
    ],
    ['another time', { timestamp: String(NOW + 1) }],
  ])('refuses %s under the same signature', (_name, change) => {
    expect(verifySignature(SECRET, { ...signed(), ...change }, NOW)).toEqual({
      valid: false,
      reason: 'mismatch',
    });
  });

  it.each([
    ['no signature', ''],
    ['a signature twice', `${signed().signature}, ${signed().signature}`],
    ['a cut one', signed().signature.slice(0, -4)],
    ['one with spaces', ` ${signed().signature}`],
    ['no base64', 'é'.repeat(44)],
  ])('refuses %s', (_name, signature) => {
    expect(verifySignature(SECRET, { ...signed(), signature }, NOW).valid).toBe(false);
  });

  it.each(['', '-1', '1e3', '1632188626483 ', '99999999999999999999'])(
    'refuses the time stamp %j',
    (timestamp) => {
      expect(verifySignature(SECRET, signed({ timestamp }), NOW)).toEqual({
        valid: false,
        reason: 'malformed',
      });
    },
  );

  it('refuses another secret', () => {
    expect(verifySignature(OTHER_SECRET, signed(), NOW).valid).toBe(false);
  });
});
