import type { Database } from '../database/openDatabase.ts';
import type { RunRow } from './runRow.ts';

/** The run of a connection that waits or runs, or null. */
export const findOpenRun = (db: Database, portalId: bigint, connectionId: string): Promise<RunRow | null> =>
  db.prisma.importRun.findFirst({
    where: { portalId, connectionId, state: { in: ['queued', 'running'] } },
  });
