import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select portal_id from portal p
   where (p.uninstalled_at is null and p.purge_at is not null)
      or (p.uninstalled_at is not null
          and (exists (select from hubspot_token t where t.portal_id = p.portal_id)
               or exists (select from stripe_connection c where c.portal_id = p.portal_id and c.disconnected_at is null)))
   order by portal_id`;

/** Portals whose uninstall was begun and not ended: records to be emptied, tokens or connections still there. */
export const listLeavingPortals = async ({ pool }: Database): Promise<bigint[]> => {
  const { rows } = await pool.query<{ portal_id: string }>(STATEMENT);
  return rows.map(({ portal_id }) => BigInt(portal_id));
};
