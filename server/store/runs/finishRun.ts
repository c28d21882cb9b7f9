import type { Database } from '../database/openDatabase.ts';

export type RunEnd = { state: 'complete' | 'incomplete' | 'failed'; reason: string | null; at: Date };

// What is still to be said anew of who goes to HubSpot outlives the run that failed before, once all was ever read.
const STATEMENT = `
  with ended as (
    update import_run
       set state = $2, reason = $3, finished_at = $4, phase = case when $2 = 'failed' then phase else 'done' end
     where id = $1::uuid and state in ('queued', 'running')
    returning portal_id, connection_id, counters ? 'anew' as anew,
              coalesce(counters ->> 'again', case when $2 = 'failed' and counters ? 'anew' and phase in ('read', 'facts')
                and exists (select from import_run o where o.connection_id = import_run.connection_id
                              and o.state in ('complete', 'incomplete')) then 'facts' end) as again
  )
  insert into import_run (portal_id, id, connection_id, state, phase, horizon, started_at, counters)
  select portal_id, $5::uuid, connection_id, 'queued', again, floor(extract(epoch from $4::timestamptz))::int, $4::timestamptz,
         jsonb_build_object('from', again) || case when anew then '{"anew": true}'::jsonb else '{}' end
    from ended where again is not null`;

/**
 * Ends an open run, with the reason when it is not complete, and in the same statement adds the run that somebody asked
 * for while it could not serve any more, by the id `nextId`. A run that has ended stays as it is.
 */
export const finishRun = async (db: Database, runId: string, nextId: string, end: RunEnd): Promise<void> => {
  await db.pool.query(STATEMENT, [runId, end.state, end.reason, end.at, nextId]);
};
