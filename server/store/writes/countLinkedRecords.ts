import type { Database } from '../database/openDatabase.ts';

/** How many records of both object types a portal's customers are linked to. */
export const countLinkedRecords = async (db: Database, portalId: bigint): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    `select count(distinct (object_type_id, record_id))::int as n from link
      where portal_id = $1 and record_id is not null`,
    [portalId.toString()],
  );
  return rows[0]?.n ?? 0;
};
