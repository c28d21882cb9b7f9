import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeError } from '../answers/stripeError.ts';
import { failingReply } from '../faults/failingReply.ts';
import type { Fault } from '../faults/faults.ts';
import { cutBody, hang, reset, waitOut } from '../faults/wireFaults.ts';
import { keyFromHeader } from '../keys/authenticate.ts';
import type { Platform } from '../platform.ts';
import { answerRequest } from './answerRequest.ts';
import { ownVersion, versionOf } from './apiVersion.ts';
import { type IncomingCall, readCall } from './incomingCall.ts';
import { readBody } from './readBody.ts';
import { errorReply, type Reply, send, serverError } from './reply.ts';

/** Status 0 in the counts and the journal: nothing was answered. */
const unanswered = 0;

const replyTo = (platform: Platform, call: IncomingCall): Reply => {
  let version = ownVersion;
  let reply: Reply;
  try {
    version = versionOf(call.version);
    reply = answerRequest(platform, call);
  } catch (thrown) {
    if (!(thrown instanceof StripeError)) process.stderr.write(`local Stripe: ${String(thrown)}\n`);
    reply =
      thrown instanceof StripeError ? errorReply(thrown.status, thrown.body, thrown.headers) : serverError();
  }
  const headers: Record<string, string> = {
    'request-id': call.requestId,
    'stripe-version': version,
    ...reply.headers,
  };
  if (call.idempotencyKey !== undefined) headers['idempotency-key'] = call.idempotencyKey;
  return { ...reply, headers };
};

/** Does what was asked, or what the fault says; answers the status that went out. */
const respond = async (
  platform: Platform,
  call: IncomingCall,
  response: ServerResponse,
  fault: Fault | undefined,
  closing: AbortSignal,
): Promise<number> => {
  if (fault?.kind === 'hang') {
    await hang(response, fault, closing);
    return unanswered;
  }
  if (fault?.kind === 'reset') {
    reset(response);
    return unanswered;
  }
  const failing = fault === undefined ? undefined : failingReply(platform, call, fault);
  const reply =
    failing === undefined
      ? replyTo(platform, call)
      : { ...failing, headers: { 'request-id': call.requestId, ...failing.headers } };
  if (fault?.kind === 'cut_body') await cutBody(response, reply);
  else send(response, reply);
  return reply.status;
};

const writeDown = (platform: Platform, call: IncomingCall, status: number): void => {
  if (call.method === 'GET') return;
  const sent = keyFromHeader(call.authorization);
  const known = sent === undefined ? undefined : platform.keyring.find(sent);
  platform.journal.add({
    at: platform.clock.now(),
    method: call.method,
    path: call.path,
    endpoint: call.endpoint,
    status,
    keyKind: known?.kind ?? (sent === undefined ? 'none' : 'unknown'),
    client: call.client,
  });
};

/** Serves one request of the API: counts it, meets it with the faults that are due, answers and writes it down. */
export const serveCall = async (
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> => {
  const head = readCall(platform.router, request, platform.newId('req'));
  const finished = platform.calls.begin(head.endpoint);
  const body = head.method === 'GET' ? '' : await readBody(request);
  const call = { ...head, body };
  const faults = platform.faults.meet(call.method, call.path);
  await waitOut(faults, closing);
  const failure = faults.find((fault) => fault.kind !== 'latency');
  const status = await respond(platform, call, response, failure, closing);
  writeDown(platform, call, status);
  finished(status);
};
