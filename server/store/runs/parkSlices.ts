import type { Database } from '../database/openDatabase.ts';

/** Notes why slices of a kind cannot go on: one of them, or all that are not done. */
export const parkSlices = async (
  db: Database,
  runId: string,
  which: { kind: string; sliceId?: bigint },
  reason: string,
): Promise<void> => {
  await db.prisma.importSlice.updateMany({
    where: { runId, kind: which.kind, done: false, ...(which.sliceId ? { id: which.sliceId } : {}) },
    data: { parked: reason },
  });
};
