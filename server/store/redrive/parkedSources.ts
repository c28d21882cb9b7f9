/** What is set aside. */
export type ParkedKind = 'stripe_event' | 'hubspot_event' | 'record' | 'reading' | 'permission' | 'key';

/** Where things lie that were set aside, as pieces of SQL for portal $1; in each thing's `reason` stands why. */
export type ParkedSource = { what: ParkedKind; id: string; reason: string; at: string; from: string };

export const PARKED_SOURCES: readonly ParkedSource[] = [
  {
    what: 'stripe_event',
    id: 'event_id',
    reason: 'reason',
    at: 'received_at',
    from: "stripe_event where portal_id = $1 and state = 'parked'",
  },
  {
    what: 'hubspot_event',
    id: 'key',
    reason: 'reason',
    at: 'received_at',
    from: "hubspot_event where portal_id = $1 and state = 'parked'",
  },
  {
    what: 'record',
    id: "object_type_id || ':' || record_id",
    reason: 'reason',
    at: 'updated_at',
    from: "record_write where portal_id = $1 and state = 'parked'",
  },
  {
    what: 'reading',
    id: "c.account_name || ': ' || s.kind",
    reason: 's.parked',
    at: 'r.started_at',
    from: `import_slice s
       join import_run r on r.id = s.run_id
       join stripe_connection c on c.id = r.connection_id and c.disconnected_at is null
      where r.portal_id = $1 and s.parked is not null
        and r.started_at = (select max(m.started_at) from import_run m
                             where m.connection_id = r.connection_id and coalesce(m.counters ->> 'from', 'read') = 'read')`,
  },
  {
    what: 'permission',
    id: 'c.account_name',
    reason: "(p ->> 'dashboardRow') || ' (' || (p ->> 'level') || ')'",
    at: "(p ->> 'lostAt')::timestamptz",
    from: `stripe_connection c cross join lateral jsonb_array_elements(c.permissions) p
      where c.portal_id = $1 and c.disconnected_at is null and p ->> 'state' = 'missing'`,
  },
  {
    what: 'key',
    id: 'c.key_hint',
    reason: 'c.account_name',
    at: 'c.revoked_at',
    from: "stripe_connection c where c.portal_id = $1 and c.disconnected_at is null and c.state = 'revoked'",
  },
];
