import { z } from 'zod';

const counter = z.object({ done: z.int(), total: z.int() });

/** Where runs begin: an import by reading Stripe, a recalculation by the facts of what was read before. */
const runStart = z.enum(['read', 'facts']);
export type RunStart = z.infer<typeof runStart>;

const shape = z.object({
  from: runStart.default('read'),
  /** Exact numbers of the kinds that were read to their end. */
  read: z.record(z.string(), z.int()).default({}),
  /** Objects that were left out, by id, and why. */
  unreadable: z.record(z.string(), z.string()).default({}),
  facts: counter.extend({ cursor: z.string() }).optional(),
  links: counter.optional(),
  records: counter.optional(),
});
export type RunCounters = z.infer<typeof shape>;

/** Reads the column `ImportRun.counters`. */
export const runCounters = (column: unknown): RunCounters => shape.parse(column);
