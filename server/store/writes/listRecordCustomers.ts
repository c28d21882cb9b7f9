import type { Database } from '../database/openDatabase.ts';
import {
  customersOfRecords,
  type LinkedCustomer,
  type LinkedCustomerRow,
  linkedCustomer,
} from './linkedCustomer.ts';

const STATEMENT = customersOfRecords('select unnest($3::bigint[]) as record_id');

/** All customers of these records, by record id. */
export const listRecordCustomers = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
): Promise<LinkedCustomer[]> => {
  if (recordIds.length === 0) return [];
  const values = [portalId.toString(), objectTypeId, recordIds.map(String)];
  const { rows } = await asked.query<LinkedCustomerRow>(STATEMENT, values);
  return rows.map(linkedCustomer);
};
