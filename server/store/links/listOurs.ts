import type { Database } from '../database/openDatabase.ts';

/** Which of these records of a type we made ourselves. */
export const listOurs = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
): Promise<Set<bigint>> => {
  if (recordIds.length === 0) return new Set();
  const { rows } = await db.pool.query<{ record_id: string }>(
    `select distinct record_id from ledger
      where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[]) and action = 'create'`,
    [portalId.toString(), objectTypeId, recordIds.map(String)],
  );
  return new Set(rows.map(({ record_id }) => BigInt(record_id)));
};
