import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** How changes in Stripe reach us: at once, by asking every minute, or with the nightly comparison only. */
export const liveMode = z.enum(['off', 'webhook', 'polling']);
export type LiveMode = z.infer<typeof liveMode>;

export const liveUpdates = z.object({
  /** Whether a person wants them. */
  wanted: z.boolean(),
  mode: liveMode,
  /** Why not better, or what happened to our webhook endpoint; null: all is well. */
  reason: z.nullable(z.string()),
  since: z.nullable(isoTime),
  /** When Stripe last delivered an event. */
  lastHeardAt: z.nullable(isoTime),
  /** Until when the list of Stripe's events was read. */
  readTo: z.nullable(isoTime),
});
export type LiveUpdates = z.infer<typeof liveUpdates>;
