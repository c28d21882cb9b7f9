import type { Database } from '../database/openDatabase.ts';

/** How changes of a connection reach us from now on. */
export type LiveState = {
  mode: 'off' | 'webhook' | 'polling';
  /** Why not better, or what happened, in words; null: all is well. */
  reason: string | null;
  /** Since when it is so. */
  since: Date;
  endpointId: string | null;
  /** sync/live/endpointSecrets.ts EndpointSecret */
  secrets: readonly object[];
};

const STATEMENT = `
  update stripe_connection
     set live_mode = $3, live_reason = $4, live_since = $5, endpoint_id = $6, endpoint_secrets = $7::jsonb,
         endpoint_checked_at = clock_timestamp()
   where portal_id = $1 and id = $2::uuid and live_wanted and disconnected_at is null`;

/**
 * Stores how changes reach us, as of this check. Answers false, and stores nothing, when nobody wants live updates any
 * more: what was made for them in Stripe must then be taken away again.
 */
export const saveLive = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
  { mode, reason, since, endpointId, secrets }: LiveState,
): Promise<boolean> => {
  const values = [mode, reason, since, endpointId, JSON.stringify(secrets)];
  const { rowCount } = await pool.query(STATEMENT, [portalId.toString(), connectionId, ...values]);
  return rowCount === 1;
};
