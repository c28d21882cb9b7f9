import type { Database } from '../database/openDatabase.ts';

/** Things that were set aside for one reason: what they are, how many, the oldest and the newest of them, some of their ids. */
export type ParkedGroup = {
  what: 'stripe_event' | 'hubspot_event' | 'record' | 'reading' | 'permission' | 'key';
  reason: string;
  count: number;
  oldest: Date | null;
  newest: Date | null;
  examples: string[];
};

// Ids and numbers in a reason differ from one thing to the next; the cause is the same.
const cause = (column: string): string =>
  `regexp_replace(regexp_replace(coalesce(${column}, ''), '\\m[a-z]{2,6}_[A-Za-z0-9]{8,}\\M', '…', 'g'), '\\m\\d{5,}\\M', '…', 'g')`;

const grouped = (what: string, id: string, reason: string, at: string, from: string): string => `
  (select '${what}' as what, ${cause(reason)} as reason, count(*)::int as count, min(${at}) as oldest, max(${at}) as newest,
          (array_agg(${id} order by ${at} desc))[1:5] as examples
     from ${from} group by 2)`;

const STATEMENT = [
  grouped(
    'stripe_event',
    'event_id',
    'reason',
    'received_at',
    "stripe_event where portal_id = $1 and state = 'parked'",
  ),
  grouped(
    'hubspot_event',
    'key',
    'reason',
    'received_at',
    "hubspot_event where portal_id = $1 and state = 'parked'",
  ),
  grouped(
    'record',
    "object_type_id || ':' || record_id",
    'reason',
    'updated_at',
    "record_write where portal_id = $1 and state = 'parked'",
  ),
  grouped(
    'reading',
    "c.account_name || ': ' || s.kind",
    's.parked',
    'r.started_at',
    `import_slice s
       join import_run r on r.id = s.run_id
       join stripe_connection c on c.id = r.connection_id and c.disconnected_at is null
      where r.portal_id = $1 and s.parked is not null
        and r.started_at = (select max(m.started_at) from import_run m
                             where m.connection_id = r.connection_id and coalesce(m.counters ->> 'from', 'read') = 'read')`,
  ),
  grouped(
    'permission',
    'c.account_name',
    "(p ->> 'dashboardRow') || ' (' || (p ->> 'level') || ')'",
    "(p ->> 'lostAt')::timestamptz",
    `stripe_connection c cross join lateral jsonb_array_elements(c.permissions) p
      where c.portal_id = $1 and c.disconnected_at is null and p ->> 'state' = 'missing'`,
  ),
  grouped(
    'key',
    'c.key_hint',
    'c.account_name',
    'c.revoked_at',
    "stripe_connection c where c.portal_id = $1 and c.disconnected_at is null and c.state = 'revoked'",
  ),
].join(' union all ');

/** Everything of a portal that was set aside, by its cause, the newest first. */
export const listParked = async ({ pool }: Database, portalId: bigint): Promise<ParkedGroup[]> => {
  const { rows } = await pool.query<ParkedGroup>(
    `${STATEMENT} order by newest desc nulls last, what, reason`,
    [portalId.toString()],
  );
  return rows;
};
