import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** One kind of Stripe object (or one phase after the reading) of an import. */
export const importStep = z.object({
  /** products, prices, coupons, customers, subscriptions, invoices, charges, facts, links, records */
  name: z.string(),
  done: z.int(),
  /** Estimate while it runs, exact when it is finished; null when nothing is known yet. */
  total: z.nullable(z.int()),
  state: z.enum(['waiting', 'running', 'done', 'parked']),
  /** Why it is parked, in words; null otherwise. */
  reason: z.nullable(z.string()),
});
export type ImportStep = z.infer<typeof importStep>;

export const importProgress = z.object({
  runId: z.string(),
  /**
   * Only an import reads Stripe. A recalculation computes everything anew by other choices, a matching looks for records
   * by other rules, and the writing is what follows the approval.
   */
  kind: z.enum(['import', 'recalculation', 'writing', 'matching']),
  /** `incomplete`: it ended with something parked; never shown as complete. */
  state: z.enum(['queued', 'running', 'complete', 'incomplete', 'failed']),
  startedAt: isoTime,
  finishedAt: z.nullable(isoTime),
  steps: z.array(importStep),
  /** 0..100 over all steps. */
  percent: z.int(),
  etaSeconds: z.nullable(z.int()),
  reason: z.nullable(z.string()),
  totals: z.object({
    customers: z.int(),
    linkedContacts: z.int(),
    linkedCompanies: z.int(),
    recordsWritten: z.int(),
    parked: z.int(),
    unmatched: z.int(),
  }),
});
export type ImportProgress = z.infer<typeof importProgress>;
