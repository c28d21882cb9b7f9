import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select distinct b.record_id
    from link a
    join link b on b.portal_id = $1 and b.connection_id = a.connection_id and b.customer_id = a.customer_id
               and b.object_type_id = '0-2'
   where a.portal_id = $1 and a.object_type_id = '0-1' and a.record_id = any($2::bigint[]) and b.record_id is not null`;

/** The companies of the customers that are linked to these contacts. */
export const listCompaniesOf = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  contactIds: readonly bigint[],
): Promise<bigint[]> => {
  if (contactIds.length === 0) return [];
  const values = [portalId.toString(), contactIds.map(String)];
  const { rows } = await asked.query<{ record_id: string }>(STATEMENT, values);
  return rows.map(({ record_id }) => BigInt(record_id));
};
