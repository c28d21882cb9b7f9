import type { Database } from '../database/openDatabase.ts';

/** The ids and connections of all imports that have not ended, oldest first. */
export const listOpenRuns = (db: Database): Promise<{ id: string; connectionId: string }[]> =>
  db.prisma.importRun.findMany({
    where: { state: { in: ['queued', 'running'] } },
    select: { id: true, connectionId: true },
    orderBy: { startedAt: 'asc' },
  });
