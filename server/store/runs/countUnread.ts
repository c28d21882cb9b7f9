import type { Database } from '../database/openDatabase.ts';

/** How many slices of a kind of a run are not read to their end. */
export const countUnread = (db: Database, runId: string, kind: string): Promise<number> =>
  db.prisma.importSlice.count({ where: { runId, kind, done: false } });
