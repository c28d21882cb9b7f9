import { createHmac } from 'node:crypto';

const decoded: Record<string, string> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

/** The URI as HubSpot signs it: only the escapes of its table are decoded (hubspot-api.md §4). */
export function decodeForSignature(uri: string): string {
  return uri.replaceAll(/%[0-9A-F]{2}/gi, (code) => decoded[code.toUpperCase()] ?? code);
}

/** What is signed: `url` as called (https, query included), `body` as sent or '', `timestamp` in ms. */
export interface Signable {
  method: string;
  url: string;
  body: string;
  timestamp: string;
}

/** Signature v3, base64 (hubspot-api.md §4): METHOD + decoded URL + body + timestamp by the client secret. */
export function signRequest(clientSecret: string, request: Signable): string {
  const text = request.method + decodeForSignature(request.url) + request.body + request.timestamp;
  return createHmac('sha256', clientSecret).update(text, 'utf8').digest('base64');
}
