import type { Database } from '../database/openDatabase.ts';

/** How many customers and records a run found to differ, how many of them need nobody any more, and how many do. */
export type FindingCounts = { different: number; healed: number; left: number; findings: number };

const STATEMENT = `
  with subject as (
    select bool_or(outcome = 'left') as is_left, count(*)::int as n
      from finding
     where portal_id = $1 and run_id = $2::uuid
     group by place, coalesce(object_type_id || ':' || record_id, connection_id || ':' || coalesce(customer_id, what))
  )
  select count(*)::int as different, (count(*) filter (where not is_left))::int as healed,
         (count(*) filter (where is_left))::int as left, coalesce(sum(n), 0)::int as findings
    from subject`;

/** Counts what a run found; several values of one customer or one record are one difference. */
export const countFindings = async (
  db: Database,
  portalId: bigint,
  runId: string,
): Promise<FindingCounts> => {
  const { rows } = await db.pool.query<FindingCounts>(STATEMENT, [portalId.toString(), runId]);
  return rows[0] ?? { different: 0, healed: 0, left: 0, findings: 0 };
};
