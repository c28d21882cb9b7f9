import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set disconnected_at = $3, key_sealed = '', endpoint_id = null, endpoint_secrets = '[]', live_wanted = false,
         live_mode = 'off', live_reason = $4, leaving = null
   where portal_id = $1 and id = $2::uuid and disconnected_at is null and purge_at is not null`;

/**
 * Ends a connection that is being taken away: no secret is left of it, no delivery is believed. Answers false when
 * somebody else ended it, or took it into use again.
 */
export const markDisconnected = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  { at, reason }: { at: Date; reason: string },
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), connectionId, at, reason]);
  return rowCount === 1;
};
