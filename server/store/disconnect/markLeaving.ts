import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set live_wanted = false, live_reason = 'It is being disconnected.', leaving = $3,
         purge_at = $4
   where portal_id = $1 and disconnected_at is null and ($2::uuid is null or id = $2::uuid)`;

/**
 * Notes that a connection (null: every one of the portal) is being taken away, what becomes of what was written for it, and
 * when its data goes. From then on nobody makes an endpoint of ours for it. Answers how
 * many there were.
 */
export const markLeaving = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string | null,
  { properties, purgeAt }: { properties: 'keep' | 'clear'; purgeAt: Date },
): Promise<number> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), connectionId, properties, purgeAt]);
  return rowCount ?? 0;
};
