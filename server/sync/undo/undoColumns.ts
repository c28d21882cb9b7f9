import { z } from 'zod';

const options = z.object({
  undoOf: z.uuid(),
  /** Records to be archived, as "0-1/123". */
  archive: z.array(z.string()),
});
export type UndoOptions = z.infer<typeof options>;

/** Reads the column `PortalRun.options` of an undo. */
export const undoOptions = (column: unknown): UndoOptions => options.parse(column);

const counters = z.object({
  cursor: z.object({ objectTypeId: z.string(), after: z.string() }).nullable().default(null),
  /** Records with a value that was put back, and how many values these were. */
  records: z.int().default(0),
  restored: z.int().default(0),
  left: z.int().default(0),
  archived: z.int().default(0),
  archiveDone: z.boolean().default(false),
});
export type UndoCounters = z.infer<typeof counters>;

/** Reads the column `PortalRun.counters` of an undo. */
export const undoCounters = (column: unknown): UndoCounters => counters.parse(column);

/** How a record that we made is named where people tick it. */
export const recordKey = ({ objectTypeId, recordId }: { objectTypeId: string; recordId: bigint }): string =>
  `${objectTypeId}/${recordId}`;
