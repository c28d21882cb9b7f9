import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection c
     set events_read_to = to_timestamp(r.horizon)
    from (select horizon from import_run
           where portal_id = $1 and connection_id = $2::uuid and coalesce(counters ->> 'from', 'read') = 'read'
             and (id = $3::uuid or ($3::uuid is null and state in ('complete', 'incomplete')))
           order by started_at desc limit 1) r
   where c.portal_id = $1 and c.id = $2::uuid
     and (c.events_read_to is null or c.events_read_to < to_timestamp(r.horizon) - make_interval(days => $4::int))`;

/**
 * Lets the list of events be read from the moment that an import stands for: the run `runId` when it has read Stripe, or
 * the last one that did. It changes nothing where the list is being followed already, unless that was so long ago,
 * `keptDays` before, that Stripe no longer has the events between.
 */
export const beginReadTo = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  runId: string | null,
  keptDays: number,
): Promise<void> => {
  await pool.query(STATEMENT, [portalId.toString(), connectionId, runId, keptDays]);
};
