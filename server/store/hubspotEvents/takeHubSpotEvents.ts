import type { Database } from '../database/openDatabase.ts';

/** Something that HubSpot told and that waits; the payload is read by the caller. */
export type WaitingHubSpotEvent = { id: bigint; type: string; payload: unknown; tries: number };

// What was tried before stands behind what is new, so that nothing holds up its neighbours.
const STATEMENT = `
  select id, type, payload, tries from hubspot_event
   where portal_id = $1 and state = 'pending' and (retry_at is null or retry_at <= $2)
   order by tries > 0, id
   limit $3`;

/** What waits of a portal and is due, in the order in which it came. `now` in milliseconds. */
export const takeHubSpotEvents = async (
  db: Database,
  portalId: bigint,
  now: number,
  limit: number,
): Promise<WaitingHubSpotEvent[]> => {
  const { rows } = await db.pool.query<Omit<WaitingHubSpotEvent, 'id'> & { id: string }>(STATEMENT, [
    portalId.toString(),
    new Date(now),
    limit,
  ]);
  return rows.map((row) => ({ ...row, id: BigInt(row.id) }));
};
