import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set last_heard_at = $2
   where id = any($1::uuid[]) and (last_heard_at is null or last_heard_at < $2::timestamptz - interval '5 seconds')`;

/** Notes that Stripe delivered to these connections, to five seconds: a burst need not write the same row each time. */
export const noteHeard = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionIds: readonly string[],
  at: Date,
): Promise<void> => {
  await asked.query(STATEMENT, [connectionIds, at]);
};
