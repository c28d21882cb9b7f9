import { z } from 'zod';
import type { RunStart } from '../store/runs/runRow.ts';

const counter = z.object({ done: z.int(), total: z.int() });

/**
 * Where runs begin: an import by reading Stripe, a recalculation by the facts of what was read before, the first
 * writing after the approval by the properties, other rules of matching by the links.
 */
const runStart: z.ZodType<RunStart> = z.enum(['read', 'facts', 'properties', 'links']);

const shape = z.object({
  from: runStart.default('read'),
  /** The audit that reads, when it is no import. */
  audit: z.uuid().optional(),
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
