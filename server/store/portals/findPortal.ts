import type { Portal } from '../../generated/prisma/client.ts';
import type { Database } from '../database/openDatabase.ts';

/** The portal, a tombstone too; null when it never installed the app. */
export const findPortal = (db: Database, portalId: bigint): Promise<Portal | null> =>
  db.prisma.portal.findUnique({ where: { portalId } });
