import type { Database } from '../database/openDatabase.ts';

/** A customer's record of an object type. */
export type CustomerRecord = { customerId: string; objectTypeId: string; recordId: bigint };

const STATEMENT = `
  select customer_id, object_type_id, record_id from link
   where portal_id = $1 and connection_id = $2::uuid and customer_id = any($3) and record_id is not null`;

/** The records that some customers of a connection are linked to. */
export const listRecordsOf = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  customerIds: readonly string[],
): Promise<CustomerRecord[]> => {
  const { rows } = await asked.query<{ customer_id: string; object_type_id: string; record_id: string }>(
    STATEMENT,
    [portalId.toString(), connectionId, customerIds],
  );
  return rows.map((row) => ({
    customerId: row.customer_id,
    objectTypeId: row.object_type_id,
    recordId: BigInt(row.record_id),
  }));
};
