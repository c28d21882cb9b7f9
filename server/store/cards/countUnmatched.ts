import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** How many Stripe customers of a portal have no record of an object type. */
export const countUnmatched = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    `select count(*)::int as n from link
      where portal_id = $1 and object_type_id = $2 and record_id is null and ${IN_USE}`,
    [portalId.toString(), objectTypeId],
  );
  return rows[0]?.n ?? 0;
};
