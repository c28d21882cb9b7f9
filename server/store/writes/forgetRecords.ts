import type pg from 'pg';

const STATEMENT = `
  with gone as (
    delete from record_write where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])
  )
  update link set record_id = null, method = 'record_gone', reason = $4, pinned = false, linked_at = $5
   where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`;

/**
 * Unlinks the customers of records that HubSpot has no more (deleted, or merged into another), with the reason; the
 * next linking looks for them anew. `now` in milliseconds.
 */
export const forgetRecords = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  gone: { recordIds: bigint[]; reason: string },
  now: number,
): Promise<void> => {
  if (gone.recordIds.length === 0) return;
  const ids = gone.recordIds.map((id) => id.toString());
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, ids, gone.reason, new Date(now)]);
};
