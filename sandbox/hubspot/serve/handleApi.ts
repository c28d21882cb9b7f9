import type { IncomingHttpHeaders } from 'node:http';
import { invalidRequest, missingScopes, refuse } from '../answers/refusals.ts';
import { Refusal, type Reply } from '../answers/reply.ts';
import { readForm } from '../oauth/formBody.ts';
import { introspectToken } from '../oauth/introspectToken.ts';
import { issueToken } from '../oauth/issueToken.ts';
import { revokeToken } from '../oauth/revokeToken.ts';
import type { AccessToken } from '../oauth/tokenStore.ts';
import { OTHER_OBJECT_TYPES, objectTypeId } from '../portal/objectTypes.ts';
import type { ObjectStore } from '../portal/portal.ts';
import { findPortal, type World } from '../world.ts';
import type { ApiCall, ObjectRoute } from './apiCall.ts';
import { authenticate, revokedAuthentication } from './authenticate.ts';
import type { RouteMatch } from './matchRoute.ts';
import { parseJson } from './readBody.ts';
import { requiredScopes } from './requiredScopes.ts';

/** A request to the API host with its body. */
export interface ApiRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Method and path template, as the call log names it. */
  endpoint: string;
}

const TOKEN_ROUTES: Record<string, (world: World, form: Record<string, string>) => Reply> = {
  '/oauth/2026-09/token': issueToken,
  '/oauth/2026-09/token/introspect': introspectToken,
  '/oauth/2026-09/token/revoke': revokeToken,
};

/** The token endpoint of a path; they take forms and no access token. */
export const isTokenPath = (path: string): boolean => Object.hasOwn(TOKEN_ROUTES, path);

/** POST to one of the token endpoints. */
export function handleToken(world: World, request: ApiRequest): Reply {
  const handle = TOKEN_ROUTES[request.url.pathname];
  if (handle === undefined || request.method !== 'POST')
    return refuse(405, `${request.method} is not allowed here`);
  const form = readForm(request.headers, request.body);
  return form instanceof Refusal ? form : handle(world, form);
}

/**
 * Answers one call of the API: token, rate limit, scopes, JSON and then the endpoint itself. Every refusal and every
 * answer outside Search carries the rate headers.
 */
export function handleApi(world: World, request: ApiRequest, match: RouteMatch): Reply {
  const access = authenticate(world, request.headers.authorization);
  if (access instanceof Refusal) return access;
  const isSearch = request.url.pathname.endsWith('/search');
  const admitted = world.rates.admit(access.portalId, world.app.appId, isSearch, world.clock.now());
  if (admitted instanceof Refusal) return admitted;
  const reply = dispatch(world, request, match, access);
  return { ...reply, headers: { ...admitted, ...reply.headers } };
}

function dispatch(
  world: World,
  request: ApiRequest,
  { route, params }: RouteMatch,
  access: AccessToken,
): Reply {
  const portal = findPortal(world, access.portalId);
  if (portal === undefined) return revokedAuthentication();
  const json = parseJson(request.headers['content-type'], request.body);
  if (json instanceof Refusal) return json;
  const call: ApiCall = {
    world,
    portal,
    scopes: access.scopes,
    method: request.method,
    path: request.url.pathname,
    endpoint: request.endpoint,
    params,
    query: request.url.searchParams,
    body: json.value,
    bodyLength: request.body.length,
    now: world.clock.now(),
  };
  if ('right' in route) return dispatchObject(call, route);
  const allowed = route.scopes.length === 0 || route.scopes.some((scope) => access.scopes.includes(scope));
  return allowed ? route.handle(call) : missingScopes(route.scopes);
}

function dispatchObject(call: ApiCall, route: ObjectRoute): Reply {
  const { objectType, from, to } = call.params;
  const first = storeOf(call, objectType ?? from ?? '', route);
  if (first instanceof Refusal) return first;
  const second = to === undefined ? first : storeOf(call, to, route);
  if (second instanceof Refusal) return second;
  return route.handleObject({ ...call, store: first, target: second });
}

/** The object type that a path names, if the token may use it. */
function storeOf(call: ApiCall, name: string, route: ObjectRoute): ObjectStore | Refusal {
  const typeId = objectTypeId(name);
  if (typeId === undefined) {
    if (!OTHER_OBJECT_TYPES.has(name)) return invalidRequest(`Unable to infer object type from: ${name}`);
    return missingScopes([`crm.objects.${name}.${route.right.endsWith('read') ? 'read' : 'write'}`]);
  }
  const store = call.portal.objects[typeId];
  const scopes = requiredScopes(route.right, store.names);
  return scopes.some((scope) => call.scopes.includes(scope)) ? store : missingScopes(scopes);
}
