import type { Database } from '../database/openDatabase.ts';

/** Everything stored that the settings page shows of a portal, but its runs; null when it never installed the app. */
export const findSetup = (db: Database, portalId: bigint) =>
  db.prisma.portal.findUnique({
    where: { portalId },
    include: {
      connections: { where: { disconnectedAt: null }, orderBy: { connectedAt: 'asc' } },
      properties: true,
    },
  });
