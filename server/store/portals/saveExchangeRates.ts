import type { Database } from '../database/openDatabase.ts';

/** A portal's exchange rates with the moment they were read (ISO 8601), or why they could not be. */
export type SavedExchangeRates =
  | { rates: { from: string; to: string; rate: string; effectiveAt: string }[]; readAt: string }
  | { unreadable: string; readAt: string };

/** Replaces what was known before. */
export const saveExchangeRates = async (
  db: Database,
  portalId: bigint,
  exchangeRates: SavedExchangeRates,
): Promise<void> => {
  await db.prisma.portal.update({ where: { portalId }, data: { exchangeRates } });
};
