import type { Database } from '../database/openDatabase.ts';

/** What is stored of a customer and its connection, as far as it decides whether he is in HubSpot. */
export type CustomerState = {
  isMirrored: boolean;
  isDeleted: boolean;
  email: string | null;
  name: string | null;
  /** Null: his facts were not computed yet. */
  status: string | null;
  isIncluded: boolean;
  computedAt: Date | null;
  /** Since when he is to be looked for in HubSpot, or computed. */
  workSince: Date | null;
};

const STATEMENT = `
  select o.id is not null as "isMirrored", coalesce(o.deleted, false) as "isDeleted",
         coalesce(s.email, lower(trim(o.data ->> 'email'))) as email, coalesce(s.facts ->> 'name', o.data ->> 'name') as name,
         s.status, coalesce(s.included, false) as "isIncluded", s.computed_at as "computedAt",
         (select min(w.requested_at) from customer_work w
           where w.connection_id = c.id and w.customer_id = $3) as "workSince"
    from stripe_connection c
    left join stripe_object o on o.connection_id = c.id and o.kind = 'customer' and o.id = $3
    left join snapshot s on s.connection_id = c.id and s.customer_id = $3
   where c.portal_id = $1 and c.id = $2::uuid`;

/** The state of a customer of a portal's connection; null when the portal has no such connection. */
export const findCustomerState = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  customerId: string,
): Promise<CustomerState | null> => {
  const values = [portalId.toString(), connectionId, customerId];
  const { rows } = await pool.query<CustomerState>(STATEMENT, values);
  return rows[0] ?? null;
};
