import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set probed_at = $3
   where portal_id = $1 and id = $2::uuid and coalesce(probed_at, connected_at) < $4`;

/**
 * Takes the probe of a connection that was last made before `before`: of several processes one does it. `at` counts as
 * the time of the probe until it has found something.
 */
export const claimProbe = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  { at, before }: { at: Date; before: Date },
): Promise<boolean> => {
  const { rowCount } = await pool.query(STATEMENT, [portalId.toString(), connectionId, at, before]);
  return rowCount === 1;
};
