import type { ServerResponse } from 'node:http';
import type { ErrorBody } from '../answers/stripeError.ts';

/** A reply as it will be sent: the body is stringified once. */
export type Reply = { status: number; headers: Readonly<Record<string, string>>; body: string };

/** The reply to a request that went well. */
export const okReply = (body: unknown): Reply => ({ status: 200, headers: {}, body: JSON.stringify(body) });

/** The reply to a request that was refused. */
export const errorReply = (
  status: number,
  error: ErrorBody,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({ status, headers, body: JSON.stringify({ error }) });

/** The 500 that Stripe sends when something broke on its side. */
export const serverError = (): Reply =>
  errorReply(
    500,
    { message: 'An unknown error occurred', type: 'api_error' },
    { 'stripe-should-retry': 'false' },
  );

/** Sends a reply as JSON, unless its headers say otherwise. */
export const send = (response: ServerResponse, reply: Reply): void => {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': body.length,
    ...reply.headers,
  });
  response.end(body);
};
