import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select 'stripe' as task, portal_id from stripe_event
   where state = 'pending' and (retry_at is null or retry_at <= $1)
  union
  select case stage when 'facts' then 'stripe' else 'hubspot' end, portal_id from customer_work
   where retry_at is null or retry_at <= $1
  union
  select 'hubspot', portal_id from hubspot_event where state = 'pending' and (retry_at is null or retry_at <= $1)
  union
  select 'hubspot', w.portal_id
    from record_write w
    join portal p on p.portal_id = w.portal_id
   where w.state = 'pending' and (w.retry_at is null or w.retry_at <= $1)
     and p.approved_at is not null and p.paused_at is null and p.uninstalled_at is null
  union
  select 'portal-run', portal_id from portal_run where state in ('queued', 'running')`;

/** Portals with something to do, by the job that does it: the belt behind the wake-ups. `now` in milliseconds. */
export const listDuePortals = async (
  db: Database,
  now: number,
): Promise<{ task: 'stripe' | 'hubspot' | 'portal-run'; portalId: bigint }[]> => {
  const { rows } = await db.pool.query<{ task: 'stripe' | 'hubspot' | 'portal-run'; portal_id: string }>(
    STATEMENT,
    [new Date(now)],
  );
  return rows.map(({ task, portal_id }) => ({ task, portalId: BigInt(portal_id) }));
};
