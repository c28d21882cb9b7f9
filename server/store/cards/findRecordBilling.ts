import type { Database } from '../database/openDatabase.ts';
import { comparedEmail, seesBilling } from '../portals/seesBilling.ts';

/** A connection of the portal and, where the record is one of its customers, that customer's snapshot. */
export type RecordBillingRow = {
  connection_id: string;
  account_id: string;
  account_name: string;
  livemode: boolean;
  state: string;
  revoked_at: Date | null;
  permissions: unknown;
  importing: boolean;
  imported: boolean;
  customer_id: string | null;
  method: string | null;
  reason: string | null;
  /** The contact that the customer is; null when it is none. */
  contact_id: string | null;
  facts: unknown;
  computed_at: Date | null;
  customer_status: string | null;
  email: string | null;
  live_mode: string;
  live_reason: string | null;
  last_heard_at: Date | null;
  events_read_to: Date | null;
  endpoint_checked_at: Date | null;
  /** Why the connection's last import is incomplete. */
  incomplete: string | null;
  /** The customer goes to HubSpot. */
  included: boolean | null;
  /** Of the portal; the same in every row. */
  time_zone: string;
  currency: string;
  reporting_currency: string | null;
  exchange_rates: unknown;
  sync_filter: string;
  paused_at: Date | null;
  excluded_domains: string[];
  /** Whether the portal lets the user who asks see billing. */
  sees_billing: boolean;
};

const STATEMENT = `
  select c.id as connection_id, c.account_id, c.account_name, c.livemode, c.state, c.revoked_at, c.permissions,
         exists (select from import_run r where r.connection_id = c.id and r.state in ('queued', 'running')
                     and coalesce(r.counters ->> 'from', 'read') = 'read') as importing,
         exists (select from import_run r where r.connection_id = c.id and r.state in ('complete', 'incomplete')) as imported,
         c.live_mode, c.live_reason, c.last_heard_at, c.events_read_to, c.endpoint_checked_at, p.paused_at,
         (select case when r.state = 'incomplete' then r.reason end from import_run r
           where r.connection_id = c.id and r.state in ('complete', 'incomplete')
           order by r.started_at desc limit 1) as incomplete,
         (select k.record_id from link k
           where k.portal_id = l.portal_id and k.connection_id = l.connection_id and k.customer_id = l.customer_id
             and k.object_type_id = '0-1') as contact_id,
         s.customer_id, l.method, l.reason, s.facts, s.computed_at, s.status as customer_status, s.email, s.included,
         p.time_zone, p.currency, p.reporting_currency, p.exchange_rates, p.sync_filter, p.excluded_domains,
         ${seesBilling('p', '$4')} as sees_billing
    from stripe_connection c
    join portal p on p.portal_id = c.portal_id
    left join link l on l.portal_id = c.portal_id and l.connection_id = c.id
                    and l.object_type_id = $2 and l.record_id = $3
    left join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
   where c.portal_id = $1 and c.disconnected_at is null
   order by c.connected_at, s.customer_id
   limit 500`;

/**
 * All that a card needs, in one query by primary keys and `link_by_record`: a row for each standing connection of the portal
 * times each of the record's customers in it (customer columns null when there is none). No rows: not connected.
 * `userEmail` is the signed address of the HubSpot user who asks, null when HubSpot named none.
 */
export const findRecordBilling = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  recordId: bigint,
  userEmail: string | null,
): Promise<RecordBillingRow[]> => {
  const { rows } = await db.pool.query<RecordBillingRow>({
    name: 'find_record_billing',
    text: STATEMENT,
    values: [portalId.toString(), objectTypeId, recordId.toString(), comparedEmail(userEmail)],
  });
  return rows;
};
