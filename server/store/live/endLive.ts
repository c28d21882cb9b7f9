import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set live_mode = 'off', live_reason = $3, live_since = $4, endpoint_id = null, endpoint_secrets = '[]'
   where portal_id = $1 and id = $2::uuid`;

/** Ends live updates: no delivery is believed any more, since no secret is left. */
export const endLive = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  reason: string,
  since: Date,
): Promise<void> => {
  await pool.query(STATEMENT, [portalId.toString(), connectionId, reason, since]);
};
