import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select count(*)::int as n
    from snapshot s
   where s.portal_id = $1
     and not exists (select from link l
                      where l.portal_id = s.portal_id and l.connection_id = s.connection_id
                        and l.customer_id = s.customer_id and l.record_id is not null)`;

/** How many of a portal's customers have neither a contact nor a company. */
export const countUnlinked = async (db: Database, portalId: bigint): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(STATEMENT, [portalId.toString()]);
  return rows[0]?.n ?? 0;
};
