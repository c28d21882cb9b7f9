import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError, z } from 'zod';
import { splitAddress } from '../http/incomingCall.ts';
import { namesIn, segmentsOf } from '../http/pathNames.ts';
import { readBody } from '../http/readBody.ts';
import { type Reply, send } from '../http/reply.ts';
import { type Controlled, controlRoutes } from './controlRoutes.ts';

const json = (status: number, body: unknown): Reply => ({
  status,
  headers: {},
  body: JSON.stringify(body ?? {}),
});

const parseJson = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

const findRoute = (method: string, path: string) => {
  const asked = segmentsOf(path);
  for (const [place, route] of Object.entries(controlRoutes)) {
    const [verb, pattern = ''] = place.split(' ');
    const segments = segmentsOf(pattern);
    if (verb !== method || segments.length !== asked.length) continue;
    const names = namesIn(segments, asked);
    if (names !== undefined) return { route, names };
  }
  return undefined;
};

const act = (controlled: Controlled, method: string, address: string, body: string): Reply => {
  const { path, query } = splitAddress(address);
  const found = findRoute(method, path);
  if (found === undefined) return json(404, { message: `There is no ${method} ${path}` });
  try {
    return json(200, found.route(controlled, parseJson(body), new URLSearchParams(query), found.names));
  } catch (thrown) {
    if (thrown instanceof ZodError) return json(400, { message: z.prettifyError(thrown) });
    return json(400, { message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};

/** Serves `/__control/*`: JSON in and out, no key, never counted, limited or faulted. */
export const serveControl = async (
  controlled: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request);
  send(response, act(controlled, request.method ?? 'GET', request.url ?? '/', body));
};
