import type { Database } from '../database/openDatabase.ts';

/** A connection whose live updates need looking after, and what is to be done. */
export type DueConnection = { portalId: bigint; connectionId: string; checks: boolean; polls: boolean };

// Whoever was never checked is only looked after once Stripe was read: before, a person has not asked for anything.
const STATEMENT = `
  select portal_id, id, checks, polls
    from stripe_connection c
    join portal p using (portal_id)
    cross join lateral (
      select c.endpoint_checked_at is null or $1 or c.endpoint_checked_at < clock_timestamp() - interval '15 minutes' as checks,
             not c.permissions @> '[{"name":"Events","state":"missing"}]'
               and (c.events_read_to is null or $1 or c.events_read_to < clock_timestamp()
                 - case when c.live_mode = 'polling' or c.live_reason = $2 then interval '50 seconds'
                        else interval '15 minutes' end) as polls
    ) due
   where p.uninstalled_at is null and c.disconnected_at is null and c.state = 'active' and c.live_wanted
     and (checks or polls)
     and (c.events_read_to is not null or c.endpoint_checked_at is not null
          or exists (select from import_run r where r.connection_id = c.id and r.state in ('complete', 'incomplete')))
   order by c.events_read_to nulls first, c.id`;

type Row = { portal_id: string; id: string; checks: boolean; polls: boolean };

/**
 * The connections that are due, by the database's clock: their endpoint was not looked at for 15 minutes, or the list of
 * events not read for as long (for a minute where it is the way in which changes reach us, or while the connection
 * has the reason `silent`: nothing arrives). `everyone`: all that are wanted, as at the start of a process.
 */
export const listDueConnections = async (
  { pool }: Database,
  { everyone, silent }: { everyone: boolean; silent: string },
): Promise<DueConnection[]> => {
  const { rows } = await pool.query<Row>(STATEMENT, [everyone, silent]);
  return rows.map(({ portal_id, id, checks, polls }) => ({
    portalId: BigInt(portal_id),
    connectionId: id,
    checks,
    polls,
  }));
};
