import { z } from 'zod';

const proof = z.object({
  /** Customers whose objects were read again and compared. */
  customers: z.int(),
  /** Records whose values were read again and compared; null: HubSpot was left out. */
  records: z.int().nullable(),
  /** Customers and records that were not as they should be. */
  different: z.int(),
  healed: z.int(),
  left: z.int(),
  /** Single differences: objects and values. */
  findings: z.int(),
  /** Customers without any record, which is no difference. */
  unlinked: z.int(),
});
export type AuditProof = z.infer<typeof proof>;

const shape = z.object({
  /** The connections that were read to their end, and what could not be read of them. */
  connections: z
    .record(z.string(), z.object({ customers: z.int(), reasons: z.array(z.string()) }))
    .default({}),
  /** Whether what records should say was worked out anew. */
  filled: z.boolean().default(false),
  /** The last record compared. */
  cursor: z.object({ objectTypeId: z.string(), after: z.string() }).nullable().default(null),
  records: z.int().default(0),
  proof: proof.optional(),
});
export type AuditCounters = z.infer<typeof shape>;

/** Reads the column `PortalRun.counters` of an audit. */
export const auditCounters = (column: unknown): AuditCounters => shape.parse(column);
