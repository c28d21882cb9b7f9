import type { Database } from '../database/openDatabase.ts';

export type RunPhase = 'read' | 'facts' | 'properties' | 'links' | 'records' | 'done';

/** Notes where a run is, so that a restart goes on there. */
export const setPhase = async (db: Database, runId: string, phase: RunPhase): Promise<void> => {
  await db.prisma.importRun.update({ where: { id: runId }, data: { phase, state: 'running' } });
};
