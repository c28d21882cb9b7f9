import type { Database } from '../database/openDatabase.ts';

/** Which record a customer is, or why none, and how far the writing of it has come. */
export type CustomerRecordState = {
  objectTypeId: '0-1' | '0-2';
  recordId: string | null;
  method: string;
  reason: string;
  writeState: string | null;
  writeReason: string | null;
  writtenAt: Date | null;
  /** Since when it waits, when it does. */
  updatedAt: Date | null;
};

const STATEMENT = `
  select l.object_type_id as "objectTypeId", l.record_id as "recordId", l.method, l.reason,
         w.state as "writeState", w.reason as "writeReason", w.written_at as "writtenAt", w.updated_at as "updatedAt"
    from link l
    left join record_write w on w.portal_id = l.portal_id and w.object_type_id = l.object_type_id
                            and w.record_id = l.record_id
   where l.portal_id = $1 and l.connection_id = $2::uuid and l.customer_id = $3
   order by l.object_type_id`;

/** The contact and the company of a customer. */
export const listCustomerRecords = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  customerId: string,
): Promise<CustomerRecordState[]> => {
  const values = [portalId.toString(), connectionId, customerId];
  const { rows } = await pool.query<CustomerRecordState>(STATEMENT, values);
  return rows;
};
