import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select c.id, exists (select from import_run r where r.connection_id = c.id and r.state in ('complete', 'incomplete'))
           as imported
    from stripe_connection c
   where c.portal_id = $1 and c.disconnected_at is null
   order by c.connected_at`;

/** A portal's connections that were not taken away, oldest first, and whether all of their customers were ever read. */
export const listImported = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
): Promise<{ id: string; imported: boolean }[]> => {
  const { rows } = await asked.query<{ id: string; imported: boolean }>(STATEMENT, [portalId.toString()]);
  return rows;
};
