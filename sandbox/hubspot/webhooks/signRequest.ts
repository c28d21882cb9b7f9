import { createHmac } from 'node:crypto';

/** The percent codes that HubSpot decodes before it signs (hubspot-api.md §4). */
const DECODED: Record<string, string> = {
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

/**
 * Headers of signature v3 for a request that HubSpot sends: `timestamp` in milliseconds, `body` as sent
 * ('' without one), `url` in full (hubspot-api.md §4).
 */
export function signRequest(
  clientSecret: string,
  request: { method: string; url: string; body: string; timestamp: number },
): Record<string, string> {
  const uri = request.url.replace(/%[0-9A-Fa-f]{2}/g, (code) => DECODED[code.toUpperCase()] ?? code);
  const source = `${request.method}${uri}${request.body}${request.timestamp}`;
  return {
    'x-hubspot-signature-v3': createHmac('sha256', clientSecret).update(source, 'utf8').digest('base64'),
    'x-hubspot-request-timestamp': String(request.timestamp),
  };
}
