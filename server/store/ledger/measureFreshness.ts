import type { Database } from '../database/openDatabase.ts';

/** How long HubSpot was behind Stripe, over the writes that an event caused; milliseconds, null without any. */
export type Freshness = { writes: number; p50Ms: number | null; p95Ms: number | null };

type Row = { writes: number; p50: number | null; p95: number | null };

const STATEMENT = `
  select count(*)::int as writes,
         percentile_cont(0.5) within group (order by extract(epoch from at - event_at) * 1000)::float8 as p50,
         percentile_cont(0.95) within group (order by extract(epoch from at - event_at) * 1000)::float8 as p95
    from ledger
   where portal_id = $1 and at >= $2 and event_at is not null and action = 'update'`;

/**
 * From Stripe's event to HubSpot's answer, median and 95th percentile of the writes since a moment. Stripe tells an
 * event's time in whole seconds, so a write looks up to a second slower than it was.
 */
export const measureFreshness = async (db: Database, portalId: bigint, since: Date): Promise<Freshness> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString(), since]);
  const { writes = 0, p50 = null, p95 = null } = rows[0] ?? {};
  const whole = (milliseconds: number | null) =>
    milliseconds === null ? null : Math.max(0, Math.round(milliseconds));
  return { writes, p50Ms: whole(p50), p95Ms: whole(p95) };
};
