import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with run as (
    select id, started_at, horizon from import_run where id = $2::uuid and connection_id = $1::uuid
  ), gone as (
    update stripe_object o set deleted = true
      from run
     where o.connection_id = $1::uuid and o.kind = $3 and not o.deleted
       and o.fetched_at < run.started_at and o.created <= run.horizon
  ), present as (
    select count(*)::int as n
      from stripe_object o, run
     where o.connection_id = $1::uuid and o.kind = $3 and o.fetched_at >= run.started_at
       and o.created <= run.horizon
  )
  update import_run
     set counters = jsonb_set(counters, '{read}', coalesce(counters -> 'read', '{}') || jsonb_build_object($3::text, n))
    from present
   where id = $2::uuid`;

/**
 * Closes the reading of a kind that was read to its end: what an earlier run stored and this one did not meet is no
 * longer in Stripe's list, so it is marked as deleted (its data stays: a deleted coupon still discounts). Notes the
 * exact number read. Repeating it changes nothing.
 */
export const finishKind = async (
  db: Database,
  connectionId: string,
  runId: string,
  kind: string,
): Promise<void> => {
  await db.pool.query(STATEMENT, [connectionId, runId, kind]);
};
