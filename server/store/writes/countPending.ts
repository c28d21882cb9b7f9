import type { Database } from '../database/openDatabase.ts';

/** How many records of a portal wait to be written. */
export const countPending = async (db: Database, portalId: bigint): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    "select count(*)::int as n from record_write where portal_id = $1 and state = 'pending'",
    [portalId.toString()],
  );
  return rows[0]?.n ?? 0;
};
