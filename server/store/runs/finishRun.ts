import type { Database } from '../database/openDatabase.ts';

export type RunEnd = { state: 'complete' | 'incomplete' | 'failed'; reason: string | null; at: Date };

const STATEMENT = `
  with ended as (
    update import_run
       set state = $2, reason = $3, finished_at = $4, phase = case when $2 = 'failed' then phase else 'done' end
     where id = $1::uuid and state in ('queued', 'running')
    returning portal_id, connection_id, counters ->> 'again' as again
  )
  insert into import_run (portal_id, id, connection_id, state, phase, horizon, started_at, counters)
  select portal_id, $5::uuid, connection_id, 'queued', again, floor(extract(epoch from $4::timestamptz))::int, $4::timestamptz,
         jsonb_build_object('from', again)
    from ended where again is not null`;

/**
 * Ends an open run, with the reason when it is not complete, and in the same statement adds the run that somebody asked
 * for while it could not serve any more, by the id `nextId`. A run that has ended stays as it is.
 */
export const finishRun = async (db: Database, runId: string, nextId: string, end: RunEnd): Promise<void> => {
  await db.pool.query(STATEMENT, [runId, end.state, end.reason, end.at, nextId]);
};
