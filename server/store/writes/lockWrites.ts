import type pg from 'pg';

const STATEMENT = `
  select from record_write
   where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])
   order by record_id for update`;

/**
 * Holds the records of a batch until the transaction ends, in the order in which the filling of a portal takes them
 * (saveDesired.ts): two that lock in different orders would wait for each other.
 */
export const lockWrites = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
): Promise<void> => {
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, recordIds.map(String)]);
};
