import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select exists (select from link where portal_id = $1 and object_type_id = $2 and record_id = $3)
      or exists (select from record_write where portal_id = $1 and object_type_id = $2 and record_id = $3) as known`;

/** Whether a customer is linked to a record, or something of ours stands on it. */
export const isKnownRecord = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  recordId: bigint,
): Promise<boolean> => {
  const values = [portalId.toString(), objectTypeId, recordId.toString()];
  const { rows } = await db.pool.query<{ known: boolean }>(STATEMENT, values);
  return rows[0]?.known ?? false;
};
