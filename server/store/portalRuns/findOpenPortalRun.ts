import type { Database } from '../database/openDatabase.ts';
import type { PortalRunRow } from './portalRunRow.ts';

/** A run that has not ended, by its own id, which only the queue knows: it is no input of people. */
export const findOpenPortalRun = (db: Database, id: string): Promise<PortalRunRow | null> =>
  db.prisma.portalRun.findFirst({ where: { id, state: { in: ['queued', 'running'] } } });
