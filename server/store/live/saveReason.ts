import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set live_mode = $3, live_reason = $4, live_since = $5
   where portal_id = $1 and id = $2::uuid and live_wanted and disconnected_at is null`;

/** Notes what became of the way in which changes reach us; our endpoint in Stripe and its secrets stay as they are. */
export const saveReason = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  { mode, reason, since }: { mode: 'off' | 'webhook' | 'polling'; reason: string | null; since: Date },
): Promise<void> => {
  await pool.query(STATEMENT, [portalId.toString(), connectionId, mode, reason, since]);
};
