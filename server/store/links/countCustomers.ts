import type { Database } from '../database/openDatabase.ts';

/** How many customers a connection has in the snapshot. */
export const countCustomers = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    'select count(*)::int as n from snapshot where portal_id = $1 and connection_id = $2',
    [portalId.toString(), connectionId],
  );
  return rows[0]?.n ?? 0;
};
