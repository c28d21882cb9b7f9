import type { Database } from '../database/openDatabase.ts';

/** The ids and portals of all imports that have not ended, oldest first. */
export const listOpenRuns = (db: Database): Promise<{ id: string; portalId: bigint }[]> =>
  db.prisma.importRun.findMany({
    where: { state: { in: ['queued', 'running'] } },
    select: { id: true, portalId: true },
    orderBy: { startedAt: 'asc' },
  });
