import { describe, expect, it } from 'vitest';
import { decodeForSignature, signRequest } from '../../../sandbox/hubspot/signRequest.ts';

// Vectors of HubSpot's own dev server (hubspot-api.md §4).
const first = 'f6e94c08-85d0-4608-bcc6-e1850176e7b8';
const second = '12345678-aaaa-bbbb-cccc-ddddeeeeffff';
const vectors = [
  [
    first,
    'POST',
    'https://www.hubspot.com/webhook',
    'REQUEST_BODY',
    '1632188626483',
    'jf872r5vscVcxCiDRHA4rGrqe/8BPLNVkdJSHdMnGTU=',
  ],
  [
    first,
    'POST',
    'https://www.hubspot.com/webhook',
    '',
    '1632188626483',
    'csXgk7UbrE9F8ZmMvbpuKBxqIvTSqU1EX9pI/SJtxSE=',
  ],
  [
    second,
    'GET',
    'https://hubspot.com/?appId=1&portalId=2&userId=3',
    '',
    '1111111111',
    'zTfXjo07jfzGouo4wvyAj3qEMUTVJ0PPYPACrluQtQI=',
  ],
  [
    second,
    'GET',
    'https://hubspot.com/?appId=1&portalId=2&userId=3',
    '{"a":1,"b":2}',
    '1111111111',
    'aaknaCGCYJ4yqzuf1UKGqAWUfdcilJtm5nc/ZCudR9k=',
  ],
] as const;

describe('signature v3', () => {
  it.each(vectors)(
    'signs as HubSpot does: %s %s %s %s',
    (secret, method, url, body, timestamp, signature) => {
      expect(signRequest(secret, { method, url, body, timestamp })).toBe(signature);
    },
  );

  it('decodes the escapes of the table and no others', () => {
    expect(decodeForSignature('https://a.example/x%2fy?m=a%40b.example&n=a%20b%25%C3%A9%2C')).toBe(
      'https://a.example/x/y?m=a@b.example&n=a%20b%25%C3%A9,',
    );
  });
});
