import { failed, type Outcome, success } from '../outcome.ts';
import { failureOf } from './failureOf.ts';
import type { HubSpotFailure } from './failures.ts';
import type { HubSpotReply, HubSpotRequest } from './request.ts';

const TIMEOUT_MS = 15_000;

/** Failures of the connection itself, after which HubSpot certainly saw nothing. */
const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The outcome of one call and the answer's headers, which the rate limiter reads; null without an answer. */
export type Transmission = { outcome: Outcome<HubSpotReply, HubSpotFailure>; headers: Headers | null };

const unanswered = (error: unknown): Transmission => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  const message = timedOut
    ? 'HubSpot did not answer in time.'
    : `The connection to HubSpot failed (${code || 'cut off'}).`;
  const failure = {
    kind: 'unavailable',
    maybeDone: !NEVER_ARRIVED.has(code),
    retryAfterMs: 0,
    message,
  } as const;
  return { outcome: failed(failure), headers: null };
};

/** Undefined: not JSON. */
const parseJson = (text: string): unknown => {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const headersOf = (request: HubSpotRequest, accessToken: string | null): Record<string, string> => ({
  accept: 'application/json',
  ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
});

type Received = { status: number; headers: Headers; ok: boolean; text: string };

/** Headers and body within the time. A timer of our own, since AbortSignal.timeout lets a body hang in Node 20. */
const receive = async (
  url: string,
  request: HubSpotRequest,
  accessToken: string | null,
  timeoutMs: number,
): Promise<Received> => {
  const abort = new AbortController();
  const late = new DOMException('', 'TimeoutError');
  const timer = setTimeout(() => abort.abort(late), timeoutMs);
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: headersOf(request, accessToken),
      body: request.form ?? (request.body === undefined ? null : JSON.stringify(request.body)),
      redirect: 'error',
      signal: abort.signal,
    });
    const { status, headers, ok } = response;
    return { status, headers, ok, text: await response.text() };
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Makes one call, once: 15 seconds at most, body included, no redirect followed. Never throws for what the network or
 * HubSpot does; a 2xx whose JSON is cut off counts as no answer.
 */
export const transmit = async (
  apiBase: string,
  request: HubSpotRequest,
  accessToken: string | null,
  timeoutMs = TIMEOUT_MS,
): Promise<Transmission> => {
  let received: Received;
  try {
    received = await receive(`${apiBase}${request.path}`, request, accessToken, timeoutMs);
  } catch (error) {
    return unanswered(error);
  }
  const { status, headers, ok, text } = received;
  const body = parseJson(text);
  if (!ok) return { outcome: failed((request.failureOf ?? failureOf)(status, headers, body)), headers };
  if (body !== undefined) return { outcome: success({ status, body }), headers };
  const message = `HubSpot's answer to ${request.method} ${request.path} broke off.`;
  return { outcome: failed({ kind: 'unavailable', maybeDone: true, retryAfterMs: 0, message }), headers };
};
