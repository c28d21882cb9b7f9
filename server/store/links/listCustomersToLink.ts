import type { Database } from '../database/openDatabase.ts';
import {
  type CustomerToLink,
  type CustomerToLinkRow,
  customerToLink,
  type MetadataKeys,
  SELECT_CUSTOMERS,
} from './customerToLink.ts';

/** A customer of one of a portal's connections. */
export type CustomerKey = { connectionId: string; customerId: string };

const STATEMENT = `${SELECT_CUSTOMERS}
    join json_to_recordset($4::json) as w ("connectionId" uuid, "customerId" text)
      on w."connectionId" = s.connection_id and w."customerId" = s.customer_id
   where s.portal_id = $1
   order by s.connection_id, s.customer_id`;

/** These customers of a portal; those that it does not have are left out. */
export const listCustomersToLink = async (
  db: Database,
  portalId: bigint,
  customers: readonly CustomerKey[],
  keys: MetadataKeys,
): Promise<CustomerToLink[]> => {
  const { rows } = await db.pool.query<CustomerToLinkRow>(STATEMENT, [
    portalId.toString(),
    keys.contact,
    keys.company,
    JSON.stringify(customers.map(({ connectionId, customerId }) => ({ connectionId, customerId }))),
  ]);
  return rows.map(customerToLink);
};
