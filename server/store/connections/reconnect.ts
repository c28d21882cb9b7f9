import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set connected_at = $3, disconnected_at = null, purge_at = null, live_wanted = true, live_mode = 'off',
         live_reason = null, live_since = null, endpoint_id = null, endpoint_secrets = '[]',
         endpoint_checked_at = null, events_read_to = null
   where portal_id = $1 and id = $2::uuid and disconnected_at is not null`;

/** Takes a connection that was taken away into use again, before what is left of it is deleted. */
export const reconnect = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  at: Date,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId, at]);
};
