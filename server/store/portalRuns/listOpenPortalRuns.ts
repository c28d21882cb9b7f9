import type { Database } from '../database/openDatabase.ts';

/** The ids, portals and kinds of all runs over whole portals that have not ended, oldest first. */
export const listOpenPortalRuns = (db: Database): Promise<{ id: string; portalId: bigint; kind: string }[]> =>
  db.prisma.portalRun.findMany({
    where: { state: { in: ['queued', 'running'] } },
    select: { id: true, portalId: true, kind: true },
    orderBy: { startedAt: 'asc' },
  });
