import { StripeError } from '../answers/stripeError.ts';
import { authenticate } from '../keys/authenticate.ts';
import { checkConnectHeader } from '../keys/connectHeader.ts';
import { isGranted, permissionDenied } from '../keys/denial.ts';
import type { ApiKey } from '../keys/keyring.ts';
import { rateLimited } from '../limits/rateLimited.ts';
import type { Platform } from '../platform.ts';
import type { IncomingCall } from './incomingCall.ts';
import { parseParameters, refuseUnknown } from './parameters.ts';
import { errorReply, okReply, type Reply } from './reply.ts';
import { requestOf } from './requestOf.ts';
import type { Matched } from './router.ts';

const noSuchUrl = ({ method, path }: IncomingCall): StripeError =>
  new StripeError(404, {
    message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    type: 'invalid_request_error',
  });

/** Lets a call in or throws what stops it, in Stripe's order: key, account, rate, address, permission. */
const letIn = (platform: Platform, call: IncomingCall): { key: ApiKey; matched: Matched } => {
  const key = authenticate(platform.keyring, call.authorization);
  checkConnectHeader(key, platform.account.id, call.onBehalfOf);
  const reason = platform.limiter.take(key.livemode, call.endpoint);
  if (reason !== undefined) throw rateLimited(reason);
  if (call.matched === undefined) throw noSuchUrl(call);
  const { permission } = call.matched.route;
  if (!isGranted(key, permission)) throw permissionDenied(key, platform.account.id, permission);
  return { key, matched: call.matched };
};

const perform = (platform: Platform, call: IncomingCall): Reply => {
  const { key, matched } = letIn(platform, call);
  const { route, path } = matched;
  const parameters = parseParameters(call.method === 'GET' ? call.query : call.body || call.query);
  refuseUnknown(parameters, platform.router.known(route));
  const origin = { id: call.requestId, idempotency_key: call.idempotencyKey ?? null };
  const handle = () => okReply(route.handle(requestOf(platform, { key, path, parameters, origin })));
  const memory = call.method === 'POST' ? call.idempotencyKey : undefined;
  if (memory === undefined) return handle();

  const fingerprint = `${key.key} ${call.path} ${call.body}`;
  const recalled = platform.idempotency.recall(memory, fingerprint, platform.clock.seconds());
  if (recalled !== undefined) {
    return { ...recalled, headers: { ...recalled.headers, 'idempotent-replayed': 'true' } };
  }
  const reply = answered(handle);
  platform.idempotency.remember(memory, fingerprint, reply, platform.clock.seconds());
  return reply;
};

/** Turns a thrown refusal into its reply; anything else is a bug of the sandbox and stays one. */
const answered = (act: () => Reply): Reply => {
  try {
    return act();
  } catch (thrown) {
    if (!(thrown instanceof StripeError)) throw thrown;
    return errorReply(thrown.status, thrown.body, thrown.headers);
  }
};

/** Answers one call of the API: the operation's answer, or Stripe's refusal. */
export const answerRequest = (platform: Platform, call: IncomingCall): Reply =>
  answered(() => perform(platform, call));
