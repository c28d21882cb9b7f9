import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with run as (
    select id, portal_id, started_at, horizon, (counters ->> 'audit')::uuid as audit from import_run where id = $2::uuid and connection_id = $1::uuid
  ), gone as (
    update stripe_object o set deleted = true
      from run
     where o.connection_id = $1::uuid and o.kind = $3 and not o.deleted
       and o.fetched_at < run.started_at and o.created <= run.horizon
    returning o.id, case when $3 = 'customer' then o.id else o.customer_id end as customer_id
  ), differing as (
    insert into finding (portal_id, run_id, connection_id, customer_id, place, what, found, outcome, reason, at)
    select run.portal_id, run.audit, $1::uuid, gone.customer_id, 'mirror', gone.id, 'still stored', 'healed',
           'Stripe no longer lists it: marked as deleted.', run.started_at
      from gone, run
     where run.audit is not null
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
 * exact number read, and for an audit what was gone. Repeating it changes nothing.
 */
export const finishKind = async (
  db: Database,
  connectionId: string,
  runId: string,
  kind: string,
): Promise<void> => {
  await db.pool.query(STATEMENT, [connectionId, runId, kind]);
};
