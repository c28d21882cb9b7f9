import type { Database } from '../database/openDatabase.ts';

/** Lets every value of these records be written again, whatever was written before. */
export const writeAllAgain = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
): Promise<void> => {
  await asked.query(
    `update record_write set written = '{}', state = 'pending', reason = null
      where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`,
    [portalId.toString(), objectTypeId, recordIds.map(String)],
  );
};
