import type { Database } from '../database/openDatabase.ts';

export type SnapshotRow = { customerId: string; email: string | null; status: string; facts: object };

/** How far a run's facts have come with these rows. */
export type FactsProgress = { runId: string; done: number; total: number; cursor: string };

const STATEMENT = `
  with rows as (
    select * from json_to_recordset($3::json) as r ("customerId" text, email text, status text, facts jsonb)
  ), stored as (
    insert into snapshot as s (portal_id, connection_id, customer_id, email, status, facts, computed_at)
    select $1::bigint, $2::uuid, "customerId", email, status, facts, $4::timestamptz from rows
        on conflict (connection_id, customer_id) do update
       set email = excluded.email, status = excluded.status, facts = excluded.facts,
           computed_at = excluded.computed_at
     where s.computed_at <= excluded.computed_at
  )
  update import_run set counters = counters || jsonb_build_object('facts', $6::jsonb) where id = $5::uuid`;

/** Stores the facts of a batch of customers, and how far its run has come, in one statement. */
export const saveSnapshots = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  batch: { rows: readonly SnapshotRow[]; computedAt: Date; progress: FactsProgress | null },
): Promise<void> => {
  const { rows, computedAt, progress } = batch;
  await db.pool.query(STATEMENT, [
    portalId.toString(),
    connectionId,
    JSON.stringify(rows),
    computedAt,
    progress?.runId ?? null,
    JSON.stringify(progress && { done: progress.done, total: progress.total, cursor: progress.cursor }),
  ]);
};
