import type { z } from 'zod';
import { failed, type Outcome, success } from '../outcome.ts';
import type { HubSpotFailure } from './failures.ts';
import type { HubSpotReply } from './request.ts';

/**
 * Reads the part of a 2xx answer that we use. An answer of another shape counts as none: it says which field is
 * wrong, never its value.
 */
export const parseReply = <Value>(
  schema: z.ZodType<Value>,
  reply: Outcome<HubSpotReply, HubSpotFailure>,
): Outcome<Value, HubSpotFailure> => {
  if (!reply.ok) return reply;
  const parsed = schema.safeParse(reply.value.body);
  if (parsed.success) return success(parsed.data);
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the body').join(', ');
  const message = `HubSpot's answer has another shape than expected: ${fields}.`;
  return failed({ kind: 'unavailable', maybeDone: true, retryAfterMs: 0, message });
};
