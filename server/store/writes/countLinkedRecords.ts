import type { Database } from '../database/openDatabase.ts';
import { SYNCS } from '../snapshots/syncs.ts';

/** How many records of both object types the customers of a portal are linked to who go to HubSpot. */
export const countLinkedRecords = async (db: Database, portalId: bigint): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(
    `select count(distinct (l.object_type_id, l.record_id))::int as n
       from link l
       join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
       join stripe_connection n on n.id = l.connection_id
      where l.portal_id = $1 and l.record_id is not null and ${SYNCS}`,
    [portalId.toString()],
  );
  return rows[0]?.n ?? 0;
};
