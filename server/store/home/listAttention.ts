import type { Database } from '../database/openDatabase.ts';

/** Something that was not done, with its reason. */
export type AttentionRow = { what: string; reason: string; since: Date };

const STATEMENT = `
  (select case object_type_id when '0-1' then 'Contact ' else 'Company ' end || record_id as what,
          coalesce(reason, '') as reason, updated_at as since
     from record_write where portal_id = $1 and state = 'parked' order by updated_at desc limit $2)
  union all
  (select distinct i.kind || ' of ' || c.account_name, i.parked, r.started_at
     from import_slice i join import_run r on r.id = i.run_id join stripe_connection c on c.id = r.connection_id
    where r.portal_id = $1 and i.parked is not null
      and r.started_at = (select max(started_at) from import_run m
                           where m.connection_id = r.connection_id and coalesce(m.counters ->> 'from', 'read') = 'read')
    limit $2)
  union all
  (select coalesce(s.facts->>'name', s.email, l.customer_id), l.reason, l.linked_at
     from link l join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
    where l.portal_id = $1 and l.object_type_id = '0-1' and l.record_id is null and not l.pinned
    order by l.linked_at desc limit $2)
  limit $2`;

/** The newest of what was refused, not read and not matched, in that order. */
export const listAttention = async (
  db: Database,
  portalId: bigint,
  limit: number,
): Promise<AttentionRow[]> => {
  const { rows } = await db.pool.query<AttentionRow>(STATEMENT, [portalId.toString(), limit]);
  return rows;
};
