import type { Database } from '../database/openDatabase.ts';

/** How many custom properties a portal may have and has, as HubSpot last told; shown by the set-up page. */
export type StoredPropertyLimits = {
  overallLimit: number;
  overallUsage: number;
  byObjectType: { objectTypeId: string; pluralLabel: string; limit: number; usage: number }[];
};

/** Replaces what was known before. */
export const savePropertyLimits = async (
  db: Database,
  portalId: bigint,
  limits: StoredPropertyLimits,
): Promise<void> => {
  await db.prisma.portal.update({ where: { portalId }, data: { propertyLimits: limits } });
};
