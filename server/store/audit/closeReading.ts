import type pg from 'pg';

/** Removes an audit's reading of a connection with its slices; what came of it is in the audit's counters. */
export const closeReading = async (
  client: pg.PoolClient,
  portalId: bigint,
  readingId: string,
): Promise<void> => {
  await client.query("delete from import_run where portal_id = $1 and id = $2::uuid and state = 'audit'", [
    portalId.toString(),
    readingId,
  ]);
};
