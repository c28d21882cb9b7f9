import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** Something that was not done, with its reason. */
export type AttentionRow = { what: string; reason: string; since: Date };

const STATEMENT = `
  (select 'Live updates of ' || account_name as what, live_reason as reason, coalesce(live_since, connected_at) as since
     from stripe_connection
    where portal_id = $1 and live_wanted and live_reason is not null and disconnected_at is null limit $2)
  union all
  (select case object_type_id when '0-1' then 'Contact ' else 'Company ' end || record_id as what,
          coalesce(reason, '') as reason, updated_at as since
     from record_write where portal_id = $1 and state = 'parked' order by updated_at desc limit $2)
  union all
  (select (p ->> 'dashboardRow') || ' (' || (p ->> 'level') || ') was taken away from the key of ' || c.account_name,
          p ->> 'effect', (p ->> 'lostAt')::timestamptz
     from stripe_connection c cross join lateral jsonb_array_elements(c.permissions) p
    where c.portal_id = $1 and c.disconnected_at is null and p ->> 'state' = 'missing' and p ? 'lostAt' limit $2)
  union all
  (select distinct i.kind || ' of ' || c.account_name, i.parked, r.started_at
     from import_slice i join import_run r on r.id = i.run_id join stripe_connection c on c.id = r.connection_id and c.disconnected_at is null
    where r.portal_id = $1 and i.parked is not null
      and r.started_at = (select max(started_at) from import_run m
                           where m.connection_id = r.connection_id and coalesce(m.counters ->> 'from', 'read') = 'read')
    limit $2)
  union all
  (select coalesce(s.facts->>'name', s.email, l.customer_id), l.reason, l.linked_at
     from link l join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
    where l.portal_id = $1 and l.${IN_USE} and l.object_type_id = '0-1' and l.record_id is null and not l.pinned
    order by l.linked_at desc limit $2)
  limit $2`;

/** Why live updates are not at their best; then the newest of what was refused, taken away from a key, not read and not matched, in that order. */
export const listAttention = async (
  db: Database,
  portalId: bigint,
  limit: number,
): Promise<AttentionRow[]> => {
  const { rows } = await db.pool.query<AttentionRow>(STATEMENT, [portalId.toString(), limit]);
  return rows;
};
