import type { Database } from '../database/openDatabase.ts';
import type { WriteCause } from './recordWrite.ts';

const STATEMENT = `
  with lost as (
    select r.record_id, jsonb_object_agg(name, '') as emptied
      from record_write r, jsonb_object_keys(r.written) as name
     where r.portal_id = $1 and r.object_type_id = $2 and r.record_id = any($3::bigint[])
       and not exists (select from link l
                         join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
                        where l.portal_id = $1 and l.object_type_id = $2 and l.record_id = r.record_id and s.included)
     group by r.record_id
  )
  update record_write w
     set desired = lost.emptied, state = 'pending', reason = null, run_id = $4::uuid, updated_at = $5, cause = $6,
         event_at = case when w.state = 'pending' then least(w.event_at, $7) else $7 end
    from lost
   where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = lost.record_id
     and w.desired is distinct from lost.emptied`;

/** Empties, at the next writing, those of these records that belong to no customer any more. `now` in milliseconds. */
export const emptyRecords = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
  { runId, cause, eventAt, now }: WriteCause & { now: number },
): Promise<void> => {
  if (recordIds.length === 0) return;
  const what = [portalId.toString(), objectTypeId, recordIds.map(String)];
  await asked.query(STATEMENT, [...what, runId, new Date(now), cause, eventAt ?? null]);
};
