import { z } from 'zod/mini';
import { isoTime, money } from './base.ts';
import { importProgress } from './importProgress.ts';

/** GET /v1/home: the app page. */
export const homeReply = z.object({
  ok: z.literal(true),
  portalName: z.string(),
  connections: z.array(
    z.object({
      accountName: z.string(),
      mode: z.enum(['live', 'test']),
      state: z.enum(['active', 'revoked']),
    }),
  ),
  progress: z.nullable(importProgress),
  /** `preview`: nothing is written to HubSpot before a person approves. `paused`: a person stopped the writing. */
  writing: z.enum(['preview', 'paused', 'on']),
  counts: z.object({
    customers: z.int(),
    linkedContacts: z.int(),
    linkedCompanies: z.int(),
    unmatched: z.int(),
    parked: z.int(),
  }),
  mrr: z.array(money),
  /** Succeeded and captured charges minus refunds, of everything in the mirror. */
  paid: z.array(money),
  /** What remains to be paid of open invoices. */
  open: z.array(money),
  /** How many objects of each kind the mirror holds. */
  mirrored: z.object({ customers: z.int(), subscriptions: z.int(), invoices: z.int(), charges: z.int() }),
  /** Customers by status, for the chart. */
  byStatus: z.array(z.object({ status: z.string(), customers: z.int() })),
  /** The most recent things that were not done, each with its reason. */
  attention: z.array(z.object({ what: z.string(), reason: z.string(), since: isoTime })),
  /** The newest audit that has ended: "4,212 compared at 02:14, 0 different"; null: there was never one. */
  audit: z.nullable(
    z.object({ state: z.enum(['complete', 'incomplete', 'failed']), line: z.string(), at: isoTime }),
  ),
  /** From Stripe's event to HubSpot's answer, over the last 24 hours; null without a write. */
  freshness: z.object({ writes: z.int(), p50Ms: z.nullable(z.int()), p95Ms: z.nullable(z.int()) }),
  asOf: z.nullable(isoTime),
});
export type HomeReply = z.infer<typeof homeReply>;
