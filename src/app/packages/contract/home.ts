import { z } from 'zod/mini';
import { isoDate, isoTime, money } from './base.ts';
import { importProgress } from './importProgress.ts';

/** Kinds of MRR movements. Only the first five change it. */
export const movementKind = z.enum([
  'new',
  'upgrade',
  'downgrade',
  'churn',
  'reactivation',
  'planned_cancellation',
  'cancellation_undone',
]);
export type MovementKind = z.infer<typeof movementKind>;

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
  /** Since when and by whom it is paused; null: it is not. */
  paused: z.nullable(z.object({ since: isoTime, by: z.nullable(z.string()) })),
  /** How many customers stand in each list of contract/customers.ts. */
  lists: z.object({
    linked: z.int(),
    unlinked: z.int(),
    excluded: z.int(),
    failing: z.int(),
    cancelling: z.int(),
    trials: z.int(),
    discounts: z.int(),
  }),
  /** Rows of the match inbox. */
  inbox: z.int(),
  /** Things that were set aside, as GET /v1/errors lists them. */
  errors: z.int(),
  counts: z.object({
    customers: z.int(),
    linkedContacts: z.int(),
    linkedCompanies: z.int(),
    unmatched: z.int(),
    parked: z.int(),
  }),
  mrr: z.array(money),
  /** Of the last 30 days, by calendar day in the portal's time zone, the oldest first. `change`: minor units, signed. */
  movements: z.array(
    z.object({
      day: isoDate,
      kind: movementKind,
      currency: z.string(),
      change: z.int(),
      count: z.int(),
    }),
  ),
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
