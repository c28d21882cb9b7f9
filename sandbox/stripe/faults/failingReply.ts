import type { StripeError } from '../answers/stripeError.ts';
import type { IncomingCall } from '../http/incomingCall.ts';
import { errorReply, type Reply, serverError } from '../http/reply.ts';
import { blockedAddress, expiredKey, invalidKey, keyFromHeader } from '../keys/authenticate.ts';
import { permissionDenied } from '../keys/denial.ts';
import { type Permission, permissionName } from '../keys/permissions.ts';
import { lockTimeout, rateLimited } from '../limits/rateLimited.ts';
import type { Platform } from '../platform.ts';
import type { Fault, FaultKind } from './faults.ts';

const refusal = (error: StripeError): Reply => errorReply(error.status, error.body, error.headers);

const isPermission = (text: string | undefined): text is Permission => /_(read|write)$/.test(text ?? '');

const forbidden = (platform: Platform, call: IncomingCall, { permission }: Fault): Reply => {
  const named = isPermission(permission) ? permission : (call.matched?.route.permission ?? 'account_read');
  const key = platform.keyring.find(keyFromHeader(call.authorization) ?? '');
  if (key !== undefined) return refusal(permissionDenied(key, platform.account.id, named));
  return errorReply(403, {
    code: 'more_permissions_required',
    message: `Permission denied. Enabling ${permissionName(named)} ('${named}') permissions on this key would allow this request to continue.`,
    type: 'invalid_request_error',
  });
};

const html = (status: number, title: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

const plain = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body,
});

type Making = (platform: Platform, call: IncomingCall, fault: Fault) => Reply;

const makers: Readonly<Partial<Record<FaultKind, Making>>> = {
  rate_global: () => refusal(rateLimited('global-rate')),
  rate_endpoint: () => refusal(rateLimited('endpoint-rate')),
  concurrency_global: () => refusal(rateLimited('global-concurrency')),
  concurrency_endpoint: () => refusal(rateLimited('endpoint-concurrency')),
  resource_specific: () => refusal(rateLimited('resource-specific')),
  lock_timeout: () => refusal(lockTimeout()),
  conflict: () =>
    errorReply(409, {
      message: 'There is currently another in-progress request using this idempotent key.',
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
    }),
  server_error: serverError,
  bad_gateway_html: () => html(502, '502 Bad Gateway'),
  unavailable_without_error: () => plain(503, '{"message":"upstream connect error"}'),
  invalid_json: () => plain(200, '{"object": "list", "data": [{"id": '),
  empty_body: () => plain(403, ''),
  empty_page: () => plain(200, '{"object":"list","data":[],"has_more":true,"url":""}'),
  unauthorized: (_, call) => refusal(invalidKey(keyFromHeader(call.authorization) ?? '')),
  expired_key: (_, call) => refusal(expiredKey(keyFromHeader(call.authorization) ?? '')),
  ip_blocked: () => refusal(blockedAddress()),
  forbidden,
  not_found: () =>
    errorReply(404, {
      code: 'resource_missing',
      message: 'No such object: it was removed',
      type: 'invalid_request_error',
    }),
  redirect: (_, __, { location }) => plain(302, '', { location: location ?? 'http://169.254.169.254/' }),
};

/** The reply that a fault puts in place of the operation; undefined for the faults of the wire. */
export const failingReply = (platform: Platform, call: IncomingCall, fault: Fault): Reply | undefined =>
  makers[fault.kind]?.(platform, call, fault);
