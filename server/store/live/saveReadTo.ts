import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set events_read_to = greatest(events_read_to, least($3::timestamptz, clock_timestamp()))
   where portal_id = $1 and id = $2::uuid`;

/**
 * Notes until when Stripe's list of events was read. It never goes back, and never beyond the database's own time: a
 * replica whose clock runs ahead would make the others skip an hour of events (faults.md D11). `asked` is the pool or
 * a transaction's client.
 */
export const saveReadTo = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  readTo: Date,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId, readTo]);
};
