import type { Database } from '../database/openDatabase.ts';

export type RunPhase = 'read' | 'facts' | 'properties' | 'links' | 'records' | 'done';

/** Notes where a run is, so that a restart goes on there. Answers false when it has ended: nothing is noted. */
export const setPhase = async (db: Database, runId: string, phase: RunPhase): Promise<boolean> => {
  const { count } = await db.prisma.importRun.updateMany({
    where: { id: runId, state: { in: ['queued', 'running'] } },
    data: { phase, state: 'running' },
  });
  return count === 1;
};
