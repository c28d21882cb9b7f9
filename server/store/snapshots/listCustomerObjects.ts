import type { Database } from '../database/openDatabase.ts';

export type CustomerObjectRow = {
  customer_id: string;
  kind: 'subscription' | 'invoice' | 'charge';
  data: unknown;
  deleted: boolean;
};

const STATEMENT = `
  select customer_id, kind, data - 'metadata' as data, deleted
    from stripe_object
   where connection_id = $1::uuid and customer_id = any($2)
     and (kind = 'subscription' or (kind in ('invoice', 'charge') and not deleted))`;

/**
 * All that some customers have in the mirror, in one query. Subscriptions that Stripe no longer lists are among them, so
 * that their end is seen.
 */
export const listCustomerObjects = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  customerIds: readonly string[],
): Promise<CustomerObjectRow[]> => {
  const { rows } = await asked.query<CustomerObjectRow>(STATEMENT, [connectionId, customerIds]);
  return rows;
};
