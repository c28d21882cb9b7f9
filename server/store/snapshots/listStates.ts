import type { Database } from '../database/openDatabase.ts';

export type StateColumn = { customer_id: string; subscription_id: string; state: unknown };

const STATEMENT = `
  select customer_id, subscription_id, state
    from subscription_state
   where connection_id = $1::uuid and customer_id = any($2)`;

/** The states that were kept of some customers' subscriptions, in no order. */
export const listStates = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  customerIds: readonly string[],
): Promise<StateColumn[]> => {
  const { rows } = await asked.query<StateColumn>(STATEMENT, [connectionId, customerIds]);
  return rows;
};
