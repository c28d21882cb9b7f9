import { z } from 'zod';

const counter = z.object({ done: z.int(), total: z.int() });

const shape = z.object({
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
