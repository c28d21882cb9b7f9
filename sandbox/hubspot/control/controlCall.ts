import { z } from 'zod';
import { invalidRequest, notFound } from '../answers/refusals.ts';
import type { Refusal, Reply } from '../answers/reply.ts';
import type { Portal } from '../portal/portal.ts';
import { findPortal, type World } from '../world.ts';

/** A request to a control route; no token, loopback only. */
export interface ControlCall {
  world: World;
  body: unknown;
  query: URLSearchParams;
}

export type ControlHandler = (call: ControlCall) => Reply | Promise<Reply>;

/** Reads the body of a control call; 400 names the fields that don't fit. */
export function readControl<Schema extends z.ZodType>(
  call: ControlCall,
  schema: Schema,
): z.output<Schema> | Refusal {
  const parsed = schema.safeParse(call.body ?? {});
  return parsed.success ? parsed.data : invalidRequest(z.prettifyError(parsed.error));
}

/** The portal that a control call means: by id, else the first. */
export function controlPortal(world: World, portalId: number | undefined): Portal | Refusal {
  return findPortal(world, portalId) ?? notFound(`There is no portal ${portalId}`);
}

/** Optional in every control body. */
export const portalIdField = z.number().int().optional();

/** Object types as control bodies name them. */
export const objectTypeField = z.enum(['0-1', '0-2']);
