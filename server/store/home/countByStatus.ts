import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** How many customers of a portal are in each status, most first. */
export const countByStatus = async (
  db: Database,
  portalId: bigint,
): Promise<{ status: string; customers: number }[]> => {
  const { rows } = await db.pool.query<{ status: string; customers: number }>(
    `select status, count(*)::int as customers from snapshot
      where portal_id = $1 and ${IN_USE} group by status order by 2 desc, 1`,
    [portalId.toString()],
  );
  return rows;
};
