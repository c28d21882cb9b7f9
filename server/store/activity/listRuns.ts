import type { Database } from '../database/openDatabase.ts';
import { runKindSql } from '../runs/runKind.ts';

/** A run with what the ledger tells of it. */
export type ActivityRow = {
  id: string;
  kind: string;
  state: string;
  started_at: Date;
  finished_at: Date | null;
  requested_by: string | null;
  reason: string | null;
  counters: unknown;
  written: number;
  created: number;
  archived: number;
  parked: number;
  undone: boolean;
};

const STATEMENT = `
  with runs as (
    select id, ${runKindSql('import_run')} as kind,
           state, started_at, finished_at, null as requested_by, reason, counters
      from import_run where portal_id = $1 and state <> 'audit' and ($2::timestamptz is null or started_at < $2)
    union all
    select id, kind, state, started_at, finished_at, requested_by, reason, counters
      from portal_run where portal_id = $1 and ($2::timestamptz is null or started_at < $2)
     order by started_at desc, id
     limit $3
  )
  select r.*, coalesce(r.requested_by, h.user_email) as requested_by, l.written, l.created, l.archived,
         (select count(*)::int from record_write w where w.portal_id = $1 and w.state = 'parked' and w.run_id = r.id)
           as parked,
         exists (select from portal_run u where u.portal_id = $1 and u.kind = 'undo' and u.state = 'complete'
                    and u.options ->> 'undoOf' = r.id::text) as undone
    from runs r
   cross join lateral (
      select (count(distinct (object_type_id, record_id)) filter (where action = 'update'))::int as written,
             (count(*) filter (where action = 'create'))::int as created,
             (count(*) filter (where action = 'archive'))::int as archived
        from ledger where portal_id = $1 and run_id = r.id
    ) l
    left join lateral (
      select user_email from human_action
       where portal_id = $1 and at between r.started_at - interval '1 minute' and r.started_at + interval '1 minute'
         and detail -> 'runs' ? r.id::text
       limit 1
    ) h on r.requested_by is null
   order by r.started_at desc, r.id`;

/** A portal's runs, newest first, those that began before a moment (null: from the newest). */
export const listRuns = async (
  db: Database,
  portalId: bigint,
  before: Date | null,
  limit: number,
): Promise<ActivityRow[]> => {
  const { rows } = await db.pool.query<ActivityRow>(STATEMENT, [portalId.toString(), before, limit]);
  return rows;
};
