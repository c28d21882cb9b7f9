import type pg from 'pg';

/** Puts the refused records of an object type in line again: what they were refused for may have been mended. */
export const retryParked = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  now: number,
): Promise<void> => {
  await client.query(
    `update record_write set state = 'pending', reason = null, updated_at = $3
      where portal_id = $1 and object_type_id = $2 and state = 'parked'`,
    [portalId.toString(), objectTypeId, new Date(now)],
  );
};
