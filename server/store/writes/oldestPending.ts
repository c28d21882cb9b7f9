import type { Database } from '../database/openDatabase.ts';

/** Since when the record that waits longest to be written waits; null when none does. */
export const oldestPending = async ({ pool }: Database, portalId: bigint): Promise<Date | null> => {
  const { rows } = await pool.query<{ oldest: Date | null }>(
    "select min(updated_at) as oldest from record_write where portal_id = $1 and state = 'pending'",
    [portalId.toString()],
  );
  return rows[0]?.oldest ?? null;
};
