import type { Database } from '../database/openDatabase.ts';

/** What Stripe told of some objects and was not taken over: since when one waits, and why one was set aside. */
export type WaitingFor = { pendingSince: Date | null; parkedReason: string | null; parkedId: string | null };

const STATEMENT = `
  select min(received_at) filter (where state = 'pending') as "pendingSince",
         max(reason) filter (where state = 'parked') as "parkedReason",
         max(event_id) filter (where state = 'parked') as "parkedId"
    from stripe_event
   where portal_id = $1 and state in ('pending', 'parked') and (object_id = any($2) or customer_id = any($2))`;

/** Looks by the ids of objects and customers. */
export const findWaiting = async (
  { pool }: Database,
  portalId: bigint,
  ids: readonly string[],
): Promise<WaitingFor> => {
  const { rows } = await pool.query<WaitingFor>(STATEMENT, [portalId.toString(), ids]);
  return rows[0] ?? { pendingSince: null, parkedReason: null, parkedId: null };
};
