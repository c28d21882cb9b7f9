import type { Database } from '../database/openDatabase.ts';
import type { ConnectionRow } from './connectionRow.ts';

/** A portal's connections that were not taken away, oldest first. */
export const listConnections = (db: Database, portalId: bigint): Promise<ConnectionRow[]> =>
  db.prisma.stripeConnection.findMany({
    where: { portalId, disconnectedAt: null },
    orderBy: { connectedAt: 'asc' },
  });
