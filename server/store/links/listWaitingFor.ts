import type { Database } from '../database/openDatabase.ts';
import type { CustomerKey } from './listCustomersToLink.ts';

const STATEMENT = `
  select s.connection_id as "connectionId", s.customer_id as "customerId"
    from snapshot s
    left join link l on l.portal_id = $1 and l.connection_id = s.connection_id and l.customer_id = s.customer_id
                    and l.object_type_id = '0-1'
   where s.portal_id = $1 and s.email = $2 and (l.method is null or (l.record_id is null and not l.pinned))`;

/** Customers with this lower-case address who have no contact and about whom nobody decided. */
export const listWaitingFor = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  address: string,
): Promise<CustomerKey[]> => {
  const { rows } = await asked.query<CustomerKey>(STATEMENT, [portalId.toString(), address]);
  return rows;
};
