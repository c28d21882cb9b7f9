import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set events_read_to = least(events_read_to, clock_timestamp() - interval '1 hour'),
         endpoint_checked_at = least(endpoint_checked_at, clock_timestamp() - interval '1 hour')
   where portal_id = $1 and disconnected_at is null and purge_at is null and state = 'active' and live_wanted
  returning id`;

/**
 * Makes every connection of a portal due: its endpoint is looked at and the last hour of its events read again, whatever
 * was delivered. Answers the connections.
 */
export const makeDue = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
): Promise<string[]> => {
  const { rows } = await asked.query<{ id: string }>(STATEMENT, [portalId.toString()]);
  return rows.map(({ id }) => id);
};
