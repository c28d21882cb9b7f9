import type { z } from 'zod';
import { invalidRequest } from '../answers/refusals.ts';
import type { Refusal, Reply } from '../answers/reply.ts';
import type { ObjectStore, Portal } from '../portal/portal.ts';
import type { World } from '../world.ts';

/** One authenticated request to the API host. */
export interface ApiCall {
  world: World;
  portal: Portal;
  /** Scopes of its access token. */
  scopes: readonly string[];
  method: string;
  path: string;
  /** Method and path template. */
  endpoint: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  bodyLength: number;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A request to a path that names one object type, or two for associations. */
export interface ObjectCall extends ApiCall {
  store: ObjectStore;
  /** The second object type of the path; the first again where there is only one. */
  target: ObjectStore;
}

export type Right = 'objects.read' | 'objects.write' | 'schemas.read' | 'schemas.write';

/** A path without an object type; any one of `scopes` opens it, all may use it when there is none. */
export interface PlainRoute {
  method: string;
  path: string;
  scopes: readonly string[];
  handle(call: ApiCall): Reply;
}

/** A path with `{objectType}` or with `{from}` and `{to}`. */
export interface ObjectRoute {
  method: string;
  path: string;
  right: Right;
  handleObject(call: ObjectCall): Reply;
}

export type Route = PlainRoute | ObjectRoute;

/** The value of a path parameter that the route's template names. */
export const param = (call: ApiCall, name: string): string => call.params[name] ?? '';

/** Reads a body by `schema`, or answers HubSpot's 400 with the fields that don't fit. */
export function parseBody<Schema extends z.ZodType>(
  call: ApiCall,
  schema: Schema,
): z.output<Schema> | Refusal {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  return invalidRequest(`Invalid input JSON. ${fields.slice(0, 10).join('; ')}`, {
    errors: fields.map((message) => ({ message })),
  });
}
