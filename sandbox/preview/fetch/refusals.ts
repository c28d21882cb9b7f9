import type { FetchReply } from './fetchRequest.ts';

/** A refusal in the words and shape of HubSpot's own proxy, for what never reaches the app's server. */
function refusal(status: number, category: string, message: string): FetchReply {
  return {
    status,
    contentType: 'application/json',
    body: JSON.stringify({ status: 'error', category, message }),
  };
}

/** Largest request and largest reply, in bytes (hubspot-platform.md §5). */
export const MAX_BYTES = 1_000_000;

export const onlyAuthorization = (): FetchReply =>
  refusal(
    400,
    'VALIDATION_ERROR',
    "Invalid Request Headers provided. Only 'Authorization' header is allowed from hubspot.fetch()",
  );
export const notPermitted = (origin: string): FetchReply =>
  refusal(403, 'VALIDATION_ERROR', `${origin} is not in permittedUrls.fetch of the app`);
export const notLocal = (origin: string): FetchReply =>
  refusal(502, 'BAD_GATEWAY', `The local record page has no server that stands for ${origin}`);
export const tooManyAtOnce = (): FetchReply =>
  refusal(429, 'RATE_LIMITS', 'More than 20 hubspot.fetch requests at once');
export const tooLarge = (what: 'Request' | 'Response'): FetchReply =>
  refusal(what === 'Request' ? 400 : 502, 'VALIDATION_ERROR', `${what} payload is larger than 1 MB`);
export const timedOut = (): FetchReply =>
  refusal(504, 'GATEWAY_TIMEOUT', 'The app server took too long to respond');
export const unreachable = (): FetchReply => refusal(502, 'BAD_GATEWAY', 'No connection to the app server');
