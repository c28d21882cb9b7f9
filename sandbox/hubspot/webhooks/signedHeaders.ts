import { signRequest } from '../signRequest.ts';

/** Headers of signature v3 for a webhook that HubSpot sends: `timestamp` in milliseconds, `body` as sent. */
export function signedHeaders(
  clientSecret: string,
  request: { method: string; url: string; body: string; timestamp: number },
): Record<string, string> {
  const timestamp = String(request.timestamp);
  return {
    'x-hubspot-signature-v3': signRequest(clientSecret, { ...request, timestamp }),
    'x-hubspot-request-timestamp': timestamp,
  };
}
