import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select c.portal_id, c.id
    from stripe_connection c
    join portal p on p.portal_id = c.portal_id
   where p.uninstalled_at is null and c.disconnected_at is null and c.purge_at is null
     and coalesce(c.probed_at, c.connected_at) < $1
   order by coalesce(c.probed_at, c.connected_at)
   limit $2`;

/** Connections whose key was not probed since a moment, those first that wait longest. */
export const listToProbe = async (
  { pool }: Database,
  before: Date,
  limit: number,
): Promise<{ portalId: bigint; connectionId: string }[]> => {
  const { rows } = await pool.query<{ portal_id: string; id: string }>(STATEMENT, [before, limit]);
  return rows.map(({ portal_id, id }) => ({ portalId: BigInt(portal_id), connectionId: id }));
};
