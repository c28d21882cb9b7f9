import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id from stripe_object
   where connection_id = $1::uuid and kind = 'subscription' and customer_id = any($2) and not deleted
     and data ->> 'status' not in ('canceled', 'incomplete_expired')`;

/** The ids of some customers' subscriptions that are not over, as the mirror has them. */
export const listLiveSubscriptions = async (
  db: Database,
  connectionId: string,
  customerIds: readonly string[],
): Promise<string[]> => {
  const { rows } = await db.pool.query<{ id: string }>(STATEMENT, [connectionId, customerIds]);
  return rows.map(({ id }) => id);
};
