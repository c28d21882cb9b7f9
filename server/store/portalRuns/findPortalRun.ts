import type { Database } from '../database/openDatabase.ts';
import type { PortalRunRow } from './portalRunRow.ts';

/** A run of a portal; null when it has none of that id. */
export const findPortalRun = (db: Database, portalId: bigint, id: string): Promise<PortalRunRow | null> =>
  db.prisma.portalRun.findFirst({ where: { portalId, id } });
