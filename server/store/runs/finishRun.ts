import type { Database } from '../database/openDatabase.ts';

/** Ends an open run, with the reason when it is not complete. A run that has ended stays as it is. */
export const finishRun = async (
  db: Database,
  runId: string,
  end: { state: 'complete' | 'incomplete' | 'failed'; reason: string | null; at: Date },
): Promise<void> => {
  await db.prisma.importRun.updateMany({
    where: { id: runId, state: { in: ['queued', 'running'] } },
    data: {
      state: end.state,
      reason: end.reason,
      finishedAt: end.at,
      ...(end.state === 'failed' ? {} : { phase: 'done' }),
    },
  });
};
