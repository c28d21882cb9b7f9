import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';
import type { CustomerKey } from './customerKey.ts';

const STATEMENT = `
  select connection_id as "connectionId", customer_id as "customerId"
    from snapshot where portal_id = $1 and email = $2 and ${IN_USE}
  union
  select connection_id, id
    from stripe_object
   where kind = 'customer' and lower(trim(data ->> 'email')) = $2 and ${IN_USE}
   order by 1, 2
   limit 10`;

/** The customers of a portal with an e-mail address (lower case, trimmed), also those whose facts are not there yet. */
export const findByEmail = async (
  { pool }: Database,
  portalId: bigint,
  email: string,
): Promise<CustomerKey[]> => {
  const { rows } = await pool.query<CustomerKey>(STATEMENT, [portalId.toString(), email]);
  return rows;
};
