import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  insert into stripe_object (connection_id, kind, id, created, data, fetched_at, deleted)
  select $1::uuid, 'customer', o.customer_id, min(o.created),
         jsonb_build_object('id', o.customer_id, 'object', 'customer', 'deleted', true), $2, true
    from stripe_object o
   where o.connection_id = $1::uuid and o.kind in ('subscription', 'invoice', 'charge')
     and o.customer_id is not null and o.created <= $3
     and not exists (select from stripe_object c
                      where c.connection_id = $1::uuid and c.kind = 'customer' and c.id = o.customer_id)
   group by o.customer_id
      on conflict (connection_id, kind, id) do nothing`;

/**
 * Stripe's list of customers leaves out deleted ones, but not what they bought. Once all customers are read, whoever is
 * named by a subscription, invoice or charge of that time and was not listed has been deleted: he gets the stub
 * that Stripe itself would answer. `horizon` in epoch seconds. No call to Stripe.
 */
export const addDeletedCustomers = async (
  db: Database,
  connectionId: string,
  at: Date,
  horizon: number,
): Promise<void> => {
  await db.pool.query(STATEMENT, [connectionId, at, horizon]);
};
