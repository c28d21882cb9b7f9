import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Reply } from '../answers/reply.ts';
import { OBJECT_TYPES, objectTypeId } from '../portal/objectTypes.ts';
import type { World } from '../world.ts';
import { bearerToken } from './authenticate.ts';
import type { PlannedFault } from './faultBook.ts';
import { faultReply } from './faultReply.ts';
import { type ApiRequest, handleApi, handleToken, isTokenPath } from './handleApi.ts';
import { createMatcher, type RouteMatch } from './matchRoute.ts';
import { readBody } from './readBody.ts';
import { ROUTES } from './routes.ts';
import { sendReply } from './sendReply.ts';
import { isUndated, unknownPath } from './unknownPath.ts';

const match = createMatcher(ROUTES);

/** Serves one request of the API host: counts it, lets a fault have it, answers it. */
export async function serveApi(
  world: World,
  incoming: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const method = incoming.method ?? 'GET';
  const path = url.pathname;
  const found = match(method, path);
  const endpoint = nameEndpoint(method, path, found);
  if (isUndated(path)) world.calls.noteUndated(`${method} ${path}`);
  world.calls.begin(endpoint, path.endsWith('/search'), world.clock.now());
  let isCounted = false;
  const count = (status: number | undefined) => {
    if (!isCounted) world.calls.end(status);
    isCounted = true;
  };
  response.once('close', () => count(undefined));
  const body = await readBody(incoming);
  const portalId = bearerToken(world, incoming.headers.authorization)?.portalId;
  const { fault, latencyMs } = world.faults.take(method, path, portalId);
  if (latencyMs > 0) await delay(latencyMs);
  const request: ApiRequest = { method, url, headers: incoming.headers, body, endpoint };
  const answer = (): Reply => answerRequest(world, request, found);
  const reply = fault === undefined ? answer() : underFault(world, fault, portalId ?? 0, answer);
  if (reply === 'hang') return;
  if (reply === 'reset') {
    response.destroy();
    return;
  }
  count(reply.status);
  sendReply(response, reply, fault?.kind === 'cut_body');
}

function answerRequest(world: World, request: ApiRequest, found: RouteMatch | undefined): Reply {
  const path = request.url.pathname;
  if (isTokenPath(path)) return handleToken(world, request);
  return found === undefined ? unknownPath(request.method, path) : handleApi(world, request, found);
}

function underFault(
  world: World,
  fault: PlannedFault,
  portalId: number,
  answer: () => Reply,
): Reply | 'hang' | 'reset' {
  switch (fault.kind) {
    case 'hang':
    case 'reset':
      return fault.kind;
    case 'commit_then_reset':
      answer();
      return 'reset';
    case 'commit_then_error': {
      const real = answer();
      return faultReply(world, fault, portalId) ?? real;
    }
    default:
      return faultReply(world, fault, portalId) ?? answer();
  }
}

/** `POST /crm/objects/2026-09/contacts/batch/read`: the template, but with the object types that were meant. */
function nameEndpoint(method: string, path: string, found: RouteMatch | undefined): string {
  if (found === undefined) return isTokenPath(path) ? `${method} ${path}` : `${method} (unknown)`;
  const named = found.route.path.replace(/\{(objectType|from|to)\}/g, (_, name: string) => {
    const typeId = objectTypeId(found.params[name] ?? '');
    return typeId === undefined ? `{${name}}` : OBJECT_TYPES[typeId].plural;
  });
  return `${method} ${named}`;
}
