import type { Database } from '../database/openDatabase.ts';
import {
  type CustomerToLink,
  type CustomerToLinkRow,
  customerToLink,
  type MetadataKeys,
  SELECT_CUSTOMERS,
} from './customerToLink.ts';

const STATEMENT = `${SELECT_CUSTOMERS}
   where s.connection_id = $4::uuid and s.portal_id = $1 and s.customer_id > $5
   order by s.customer_id
   limit $6`;

/** The next customers of a connection behind `after` (an id, '' to begin), by id. */
export const pageCustomers = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  keys: MetadataKeys,
  { after, limit }: { after: string; limit: number },
): Promise<CustomerToLink[]> => {
  const { rows } = await db.pool.query<CustomerToLinkRow>(STATEMENT, [
    portalId.toString(),
    keys.contact,
    keys.company,
    connectionId,
    after,
    limit,
  ]);
  return rows.map(customerToLink);
};
