import type { Database } from '../database/openDatabase.ts';
import { SYNCS } from '../snapshots/syncs.ts';
import {
  customersOfRecords,
  type LinkedCustomer,
  type LinkedCustomerRow,
  linkedCustomer,
} from './linkedCustomer.ts';

const STATEMENT = customersOfRecords(`
  select distinct l.record_id
    from link l
    join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
    join stripe_connection n on n.id = l.connection_id and ${SYNCS}
   where l.portal_id = $1 and l.object_type_id = $2 and l.record_id > $3
   order by l.record_id limit $4`);

/** All customers of the next linked records behind `after` (0 to begin), by record id. */
export const pageLinkedRecords = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  after: bigint,
  limit: number,
): Promise<LinkedCustomer[]> => {
  const values = [portalId.toString(), objectTypeId, after.toString(), limit];
  const { rows } = await asked.query<LinkedCustomerRow>(STATEMENT, values);
  return rows.map(linkedCustomer);
};
