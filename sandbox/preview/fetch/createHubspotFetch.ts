import type { PreviewUser } from '../previewOptions.ts';
import type { FetchReply, FetchRequest } from './fetchRequest.ts';
import { permittedUrl } from './permittedUrl.ts';
import {
  MAX_BYTES,
  notLocal,
  notPermitted,
  onlyAuthorization,
  timedOut,
  tooLarge,
  tooManyAtOnce,
  unreachable,
} from './refusals.ts';
import { type Outgoing, sendOnce } from './sendOnce.ts';

/** Which app calls, as whom, and where its public origin is found locally. */
export interface FetchSettings {
  permittedFetch: string[];
  publicBase: string;
  serverUrl: string;
  clientSecret: string;
  portalId: number;
  appId: number;
  user: PreviewUser;
  /** When requests are sent and signed, in milliseconds as `Date.now()`; the machine's own time by default. */
  clock?: () => number;
}

const MAX_AT_ONCE = 20;
const DEFAULT_TIMEOUT = 15_000;
const MAX_TIMEOUT = 120_000;

const signedQuery = ({ user, portalId, appId }: FetchSettings): string =>
  new URLSearchParams({
    userId: String(user.id),
    portalId: String(portalId),
    userEmail: user.email,
    appId: String(appId),
  }).toString();

const toOutgoing = (settings: FetchSettings, request: FetchRequest): Outgoing | FetchReply => {
  const names = Object.keys(request.headers);
  if (names.some((name) => name.toLowerCase() !== 'authorization')) return onlyAuthorization();
  const url = permittedUrl(request.url, settings.permittedFetch);
  if (url === null)
    return notPermitted(URL.canParse(request.url) ? new URL(request.url).origin : request.url);
  if (url.origin !== new URL(settings.publicBase).origin) return notLocal(url.origin);
  const body = request.method === 'GET' || !request.body ? '' : JSON.stringify(request.body);
  if (Buffer.byteLength(body) > MAX_BYTES) return tooLarge('Request');
  const pathAndQuery = `${url.pathname}${url.search === '' ? '?' : `${url.search}&`}${signedQuery(settings)}`;
  const timeout = Math.min(request.timeout ?? DEFAULT_TIMEOUT, MAX_TIMEOUT);
  return {
    method: request.method,
    publicUrl: url.origin + pathAndQuery,
    localUrl: settings.serverUrl + pathAndQuery,
    body,
    authorization: names[0] === undefined ? null : (request.headers[names[0]] ?? null),
    clientSecret: settings.clientSecret,
    deadline: (settings.clock ?? Date.now)() + timeout,
  };
};

const attempt = async (outgoing: Outgoing, now: number): Promise<FetchReply> => {
  try {
    return await sendOnce(outgoing, now);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return timedOut();
    if (error instanceof TypeError) return unreachable();
    throw error;
  }
};

/**
 * What `hubspot.fetch` does on HubSpot's side (hubspot-platform.md §5): only permitted https origins and the
 * Authorization header, user, portal and app appended to the query, signature v3, 1 MB, 20 at once,
 * one retry on 5xx or a failed connection within the timeout, no redirects.
 */
export function createHubspotFetch(settings: FetchSettings): (request: FetchRequest) => Promise<FetchReply> {
  const clock = settings.clock ?? Date.now;
  let running = 0;
  return async (request) => {
    const outgoing = toOutgoing(settings, request);
    if ('status' in outgoing) return outgoing;
    if (running >= MAX_AT_ONCE) return tooManyAtOnce();
    running += 1;
    try {
      const first = await attempt(outgoing, clock());
      const again = first.status >= 500 && clock() < outgoing.deadline;
      return again ? await attempt(outgoing, clock()) : first;
    } finally {
      running -= 1;
    }
  };
}
