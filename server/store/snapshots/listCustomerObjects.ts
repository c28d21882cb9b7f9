import type { Database } from '../database/openDatabase.ts';

export type CustomerObjectRow = {
  customer_id: string;
  kind: 'subscription' | 'invoice' | 'charge';
  data: unknown;
};

const STATEMENT = `
  select customer_id, kind, data - 'lines' - 'metadata' as data
    from stripe_object
   where connection_id = $1::uuid and customer_id = any($2)
     and kind in ('subscription', 'invoice', 'charge') and not deleted`;

/** All that some customers have in the mirror, in one query. An invoice comes without its lines. */
export const listCustomerObjects = async (
  db: Database,
  connectionId: string,
  customerIds: readonly string[],
): Promise<CustomerObjectRow[]> => {
  const { rows } = await db.pool.query<CustomerObjectRow>(STATEMENT, [connectionId, customerIds]);
  return rows;
};
