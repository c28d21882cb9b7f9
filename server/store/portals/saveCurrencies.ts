import type { Database } from '../database/openDatabase.ts';

/** Saves which currencies a portal has, as HubSpot tells them now: its own and the additional ones. */
export const saveCurrencies = async (
  db: Database,
  portalId: bigint,
  currencies: { currency: string; additionalCurrencies: string[] },
): Promise<void> => {
  await db.prisma.portal.update({ where: { portalId }, data: currencies });
};
