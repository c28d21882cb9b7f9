import type { Database } from '../database/openDatabase.ts';

/** Notes that HubSpot takes a portal's tokens no more; the first such moment (`now`, milliseconds) stays. */
export const revokeTokens = async (db: Database, portalId: bigint, now: number): Promise<void> => {
  await db.prisma.hubSpotToken.updateMany({
    where: { portalId, revokedAt: null },
    data: { revokedAt: new Date(now) },
  });
};
