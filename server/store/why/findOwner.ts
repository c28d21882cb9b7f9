import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** An object of our copy and whose it is; `customerId` is null for one that belongs to nobody. */
export type OwnedObject = { connectionId: string; customerId: string | null };

const STATEMENT = `
  select connection_id as "connectionId", case when kind = 'customer' then id else customer_id end as "customerId"
    from stripe_object
   where ${IN_USE} and kind = $2 and id = $3
   limit 1`;

const BY_PAYMENT_INTENT = `
  select connection_id as "connectionId", customer_id as "customerId"
    from stripe_object
   where ${IN_USE} and kind = 'charge' and $2 = 'payment_intent' and data ->> 'payment_intent' = $3
   order by created desc
   limit 1`;

/** The object of a portal with an id of Stripe's, or the newest charge of a payment intent; null when we have none. */
export const findOwner = async (
  { pool }: Database,
  portalId: bigint,
  kind: string,
  id: string,
): Promise<OwnedObject | null> => {
  const statement = kind === 'payment_intent' ? BY_PAYMENT_INTENT : STATEMENT;
  const { rows } = await pool.query<OwnedObject>(statement, [portalId.toString(), kind, id]);
  return rows[0] ?? null;
};
