import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select c.id
    from stripe_connection c
   where c.portal_id = $1 and c.disconnected_at is null and c.state = 'active'
     and exists (select from import_slice s
                  where s.parked is not null
                    and s.run_id = (select r.id from import_run r
                                     where r.connection_id = c.id and coalesce(r.counters ->> 'from', 'read') = 'read'
                                     order by r.started_at desc limit 1))
   order by c.id`;

/** Connections whose last reading had to leave something out. */
export const listHalfRead = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
): Promise<string[]> => {
  const { rows } = await asked.query<{ id: string }>(STATEMENT, [portalId.toString()]);
  return rows.map(({ id }) => id);
};
