import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select l.connection_id as "connectionId", l.customer_id as "customerId"
    from link l
    join stripe_connection c on c.id = l.connection_id and c.disconnected_at is null
   where l.portal_id = $1 and l.object_type_id = $2 and l.record_id = $3
   order by c.connected_at, l.customer_id`;

/** The Stripe customers that a record is linked to, and their connections. */
export const listRecordOwners = async (
  { pool }: Database,
  portalId: bigint,
  objectTypeId: string,
  recordId: bigint,
): Promise<{ connectionId: string; customerId: string }[]> => {
  const values = [portalId.toString(), objectTypeId, recordId.toString()];
  const { rows } = await pool.query<{ connectionId: string; customerId: string }>(STATEMENT, values);
  return rows;
};
