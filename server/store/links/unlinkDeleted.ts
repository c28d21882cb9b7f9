import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with gone as (
    delete from record_write where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])
  )
  update link
     set record_id = null, method = 'record_deleted', reason = $4, pinned = false, pinned_by = null, linked_at = $5,
         candidates = jsonb_build_array(jsonb_build_object(
           'recordId', record_id::text, 'label', '', 'why', 'The record that was deleted.'))
   where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`;

/**
 * Unlinks the customers of records that were deleted in HubSpot, with the reason. Which record it was stays known, in
 * case its person asks to be forgotten. Answers how many customers there were. `now` in milliseconds.
 */
export const unlinkDeleted = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  deleted: { recordIds: bigint[]; reason: string },
  now: number,
): Promise<number> => {
  if (deleted.recordIds.length === 0) return 0;
  const ids = deleted.recordIds.map(String);
  const values = [portalId.toString(), objectTypeId, ids, deleted.reason, new Date(now)];
  const { rowCount } = await client.query(STATEMENT, values);
  return rowCount ?? 0;
};
