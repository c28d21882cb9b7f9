import type { Database } from '../database/openDatabase.ts';

/** An event as it enters the inbox. */
export type InboxEvent = {
  portalId: bigint;
  connectionId: string;
  eventId: string;
  type: string;
  /** What to read again (stripe/events/eventHint.ts); null when the event names nothing that we keep. */
  kind: string | null;
  objectId: string | null;
  customerId: string | null;
  /** Stripe's epoch seconds. */
  created: number;
  source: 'webhook' | 'list';
  receivedAt: Date;
  state: 'pending' | 'ignored' | 'parked';
  /** Why it is ignored or parked. */
  reason: string | null;
};

const STATEMENT = `
  with incoming as (
    select * from json_to_recordset($1::json)
      as e ("portalId" bigint, "connectionId" uuid, "eventId" text, type text, kind text, "objectId" text,
            "customerId" text, created int, source text, "receivedAt" timestamptz, state text, reason text)
  )
  insert into stripe_event (portal_id, connection_id, event_id, type, kind, object_id, customer_id, created, source,
                            received_at, state, reason, done_at)
  select "portalId", "connectionId", "eventId", type, kind, "objectId", "customerId", created, source, "receivedAt",
         state, reason, case when state = 'pending' then null else "receivedAt" end
    from incoming
   order by "connectionId", "eventId"
      on conflict (connection_id, event_id) do nothing
  returning portal_id, state`;

/**
 * Puts events into the inbox in one statement; one that is there already stays as it is. Answers the portals that have
 * something to do because of it, and how many events were new. `asked` is the pool or a transaction's client.
 */
export const insertEvents = async (
  asked: Pick<Database['pool'], 'query'>,
  events: readonly InboxEvent[],
): Promise<{ added: number; portalIds: bigint[] }> => {
  if (events.length === 0) return { added: 0, portalIds: [] };
  const rows = events.map((event) => ({ ...event, portalId: event.portalId.toString() }));
  // The order of the keys keeps two replicas that insert the same events from waiting for each other in a circle.
  const { rows: added } = await asked.query<{ portal_id: string; state: string }>({
    name: 'insert_events',
    text: STATEMENT,
    values: [JSON.stringify(rows)],
  });
  const pending = added.filter(({ state }) => state === 'pending').map(({ portal_id }) => portal_id);
  return { added: added.length, portalIds: [...new Set(pending)].sort().map(BigInt) };
};
