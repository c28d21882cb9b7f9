import type { Database } from '../database/openDatabase.ts';

/** Deletes a portal's tokens and keeps the portal as a tombstone. `now` in milliseconds. */
export const markUninstalled = async (db: Database, portalId: bigint, now: number): Promise<void> => {
  await db.prisma.$transaction([
    db.prisma.hubSpotToken.deleteMany({ where: { portalId } }),
    db.prisma.portal.updateMany({ where: { portalId }, data: { uninstalledAt: new Date(now) } }),
  ]);
};
