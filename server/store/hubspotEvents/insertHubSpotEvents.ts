import type { Database } from '../database/openDatabase.ts';

/** Something that HubSpot told of a portal; `key` tells it from everything else that it told of that portal. */
export type ToldEvent = { portalId: bigint; key: string; type: string; payload: object };

const STATEMENT = `
  insert into hubspot_event (portal_id, key, type, payload, received_at, state)
  select e."portalId", e.key, e.type, e.payload, $2, 'pending'
    from json_to_recordset($1::json) as e ("portalId" bigint, key text, type text, payload jsonb)
    join portal p on p.portal_id = e."portalId" and p.uninstalled_at is null
   order by e."portalId", e.key
      on conflict (portal_id, key) do nothing
  returning portal_id`;

/**
 * Puts what HubSpot told into its inbox in one statement: each once, and nothing of portals that do not have the app.
 * Answers the portals with something new.
 */
export const insertHubSpotEvents = async (
  asked: Pick<Database['pool'], 'query'>,
  events: readonly ToldEvent[],
  now: number,
): Promise<bigint[]> => {
  if (events.length === 0) return [];
  const rows = events.map((event) => ({ ...event, portalId: event.portalId.toString() }));
  const { rows: added } = await asked.query<{ portal_id: string }>(STATEMENT, [
    JSON.stringify(rows),
    new Date(now),
  ]);
  return [...new Set(added.map(({ portal_id }) => portal_id))].sort().map(BigInt);
};
