import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** POST /v1/control/refresh: reads a record's customers from Stripe now. */
export const refreshRequest = z.object({
  objectTypeId: z.enum(['0-1', '0-2']),
  objectId: /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/)),
});
/** The receipt. */
export const refreshReply = z.object({
  ok: z.literal(true),
  /** Properties of the record that differ from what HubSpot has, and those that were right. */
  changed: z.int(),
  unchanged: z.int(),
  asOf: isoTime,
  /** `on`: what changed goes to HubSpot now; `paused`, `preview`: it waits for the resuming, the approval. */
  writing: z.enum(['preview', 'paused', 'on']),
});
export type RefreshReply = z.infer<typeof refreshReply>;
