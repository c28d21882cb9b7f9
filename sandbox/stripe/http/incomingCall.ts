import type { IncomingMessage } from 'node:http';
import type { Matched, Router } from './router.ts';

/** A request of the API, read from the wire and not yet judged. */
export type IncomingCall = {
  method: string;
  path: string;
  query: string;
  body: string;
  /** The operation for counts and limits, `GET /v1/customers/:id`; the address is `unknown` where there is none. */
  endpoint: string;
  matched: Matched | undefined;
  authorization: string | undefined;
  /** The account to act for, from Stripe-Account or Stripe-Context. */
  onBehalfOf: string | undefined;
  idempotencyKey: string | undefined;
  version: string | undefined;
  /** User-Agent. */
  client: string;
  requestId: string;
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Splits an address into its path and its query, still encoded. */
export const splitAddress = (address: string): { path: string; query: string } => {
  const mark = address.indexOf('?');
  return mark < 0
    ? { path: address, query: '' }
    : { path: address.slice(0, mark), query: address.slice(mark + 1) };
};

/** Reads what a request says, all but its body. */
export const readCall = (router: Router, request: IncomingMessage, requestId: string): IncomingCall => {
  const method = request.method ?? 'GET';
  const { path, query } = splitAddress(request.url ?? '/');
  const matched = router.match(method, path);
  return {
    method,
    path,
    query,
    body: '',
    endpoint: `${method} ${matched?.route.pattern ?? 'unknown'}`,
    matched,
    authorization: headerOf(request, 'authorization'),
    onBehalfOf: headerOf(request, 'stripe-account') ?? headerOf(request, 'stripe-context'),
    idempotencyKey: headerOf(request, 'idempotency-key'),
    version: headerOf(request, 'stripe-version'),
    client: headerOf(request, 'user-agent') ?? '',
    requestId,
  };
};
