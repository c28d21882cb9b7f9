import type { Database } from '../database/openDatabase.ts';
import { SYNCS } from '../snapshots/syncs.ts';
import type { WriteCause } from './recordWrite.ts';

const STATEMENT = `
  with unlinked as (
    select r.object_type_id, r.record_id, jsonb_object_agg(name, '') as emptied
      from record_write r, jsonb_object_keys(r.written) as name
     where r.portal_id = $1
       and not exists (select from link l
                         join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
                         join stripe_connection n on n.id = l.connection_id
                        where l.portal_id = r.portal_id and l.object_type_id = r.object_type_id
                          and l.record_id = r.record_id and ${SYNCS})
     group by r.object_type_id, r.record_id
  )
  update record_write w
     set desired = u.emptied, state = 'pending', reason = null, run_id = $2::uuid, updated_at = $3, cause = $4,
         event_at = case when w.state = 'pending' then least(w.event_at, $5) else $5 end
    from unlinked u
   where w.portal_id = $1 and w.object_type_id = u.object_type_id and w.record_id = u.record_id
     and w.desired is distinct from u.emptied`;

/**
 * Empties, at the next writing, the records that no customer is linked to any more who goes to HubSpot: billing data
 * must not stay on a record that it does not belong to. Answers how many. `now` in milliseconds.
 */
export const clearUnlinked = async (
  db: Database,
  portalId: bigint,
  { runId, cause, eventAt, now }: WriteCause & { now: number },
): Promise<number> => {
  const { rowCount } = await db.pool.query(STATEMENT, [
    portalId.toString(),
    runId,
    new Date(now),
    cause,
    eventAt ?? null,
  ]);
  return rowCount ?? 0;
};
