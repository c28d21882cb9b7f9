import type pg from 'pg';

/**
 * Forgets what records say and should say in these properties, because the portal has them no more; made again, they
 * are filled again.
 */
export const dropProperties = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  names: string[],
): Promise<void> => {
  await client.query(
    `update record_write set desired = desired - $3::text[], written = written - $3::text[]
      where portal_id = $1 and object_type_id = $2 and (desired ?| $3::text[] or written ?| $3::text[])`,
    [portalId.toString(), objectTypeId, names],
  );
};
