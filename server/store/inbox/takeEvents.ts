import type { Database } from '../database/openDatabase.ts';

/** An event that waits. */
export type WaitingEvent = {
  connectionId: string;
  eventId: string;
  type: string;
  kind: string;
  objectId: string;
  customerId: string | null;
  /** Stripe's epoch seconds. */
  created: number;
  tries: number;
};

// What was tried before stands behind what is new, so that nothing poisonous holds up its neighbours.
const STATEMENT = `
  select connection_id as "connectionId", event_id as "eventId", type, kind, object_id as "objectId",
         customer_id as "customerId", created, tries
    from stripe_event
   where portal_id = $1 and state = 'pending' and (retry_at is null or retry_at <= $2)
   order by tries > 0, seq
   limit $3`;

/** The next events of a portal that wait and are due, in the order in which they came. `now` in milliseconds. */
export const takeEvents = async (
  db: Database,
  portalId: bigint,
  now: number,
  limit: number,
): Promise<WaitingEvent[]> => {
  const values = [portalId.toString(), new Date(now), limit];
  const { rows } = await db.pool.query<WaitingEvent>(STATEMENT, values);
  return rows;
};
