import type { Database } from '../database/openDatabase.ts';
import { OF_SHOWN_MODE } from '../snapshots/syncs.ts';

/** A customer that could be linked to a record, and the record of the asked type that it is now. */
export type CandidateRow = {
  connection_id: string;
  account_name: string;
  customer_id: string;
  email: string | null;
  status: string;
  facts: unknown;
  record_id: string | null;
  time_zone: string;
};

const STATEMENT = `
  with found as (
    select connection_id, customer_id from snapshot where portal_id = $1 and email = $3
    union
    select s.connection_id, s.customer_id
      from stripe_connection n
      join snapshot s on s.connection_id = n.id and s.customer_id = $4
     where n.portal_id = $1
    union
    select connection_id, customer_id from link
     where portal_id = $1 and object_type_id = '0-1' and record_id = any($5::bigint[])
  )
  select s.connection_id, n.account_name, s.customer_id, s.email, s.status, s.facts, l.record_id, p.time_zone
    from found f
    join stripe_connection n on n.id = f.connection_id and n.disconnected_at is null
    join portal p on p.portal_id = n.portal_id
    join snapshot s on s.connection_id = f.connection_id and s.customer_id = f.customer_id
    left join link l on l.portal_id = $1 and l.connection_id = f.connection_id and l.customer_id = f.customer_id
                    and l.object_type_id = $2
   where ${OF_SHOWN_MODE}
   order by s.customer_id
   limit 50`;

/** A portal's customers with an e-mail address (lower case), with an id of Stripe's, or of some contacts. */
export const listCandidates = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  wanted: { email: string | null; customerId: string | null; contactIds: readonly bigint[] },
): Promise<CandidateRow[]> => {
  const { email, customerId, contactIds } = wanted;
  const values = [portalId.toString(), objectTypeId, email, customerId, contactIds.map(String)];
  const { rows } = await db.pool.query<CandidateRow>(STATEMENT, values);
  return rows;
};
