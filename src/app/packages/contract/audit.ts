import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** POST /v1/audit: begins an audit now, or answers the one that is under way. */
export const auditReply = z.object({ ok: z.literal(true), auditId: z.string(), isNew: z.boolean() });
export type AuditReply = z.infer<typeof auditReply>;

/** A difference between Stripe, our copy and HubSpot, and what became of it. */
export const auditFinding = z.object({
  /** mirror: our copy of Stripe; hubspot: a value there; link: a record that is gone. */
  place: z.enum(['mirror', 'hubspot', 'link']),
  customerId: z.nullable(z.string()),
  objectTypeId: z.nullable(z.string()),
  recordId: z.nullable(z.string()),
  /** A property's label or a Stripe object's id. */
  what: z.string(),
  expected: z.nullable(z.string()),
  found: z.nullable(z.string()),
  outcome: z.enum(['healed', 'left']),
  reason: z.nullable(z.string()),
  at: isoTime,
});
export type AuditFinding = z.infer<typeof auditFinding>;

const numbers = z.object({
  customers: z.int(),
  /** Null: HubSpot was left out, because nothing may be written there yet. */
  records: z.nullable(z.int()),
  /** Customers and records with a difference. */
  different: z.int(),
  healed: z.int(),
  left: z.int(),
  findings: z.int(),
  /** Customers without any record. */
  unlinked: z.int(),
});

/** GET /v1/audit/latest: the newest audit, with the first 100 of its findings; those that were left come first. */
export const latestAuditReply = z.object({
  ok: z.literal(true),
  audit: z.nullable(
    z.object({
      id: z.string(),
      state: z.enum(['queued', 'running', 'complete', 'incomplete', 'failed']),
      startedAt: isoTime,
      finishedAt: z.nullable(isoTime),
      /** Null: the schedule. */
      requestedBy: z.nullable(z.string()),
      /** "4,212 compared at 02:14, 0 different", in the portal's time zone. */
      line: z.string(),
      reason: z.nullable(z.string()),
      numbers: z.nullable(numbers),
      findings: z.array(auditFinding),
    }),
  ),
});
export type LatestAuditReply = z.infer<typeof latestAuditReply>;
