import type { Database } from '../database/openDatabase.ts';

/** What decides where a customer belongs, as it was computed last. */
export type SnapshotKey = { customerId: string; email: string | null; status: string };

const STATEMENT = `
  select customer_id as "customerId", email, status from snapshot
   where connection_id = $1::uuid and customer_id = any($2)`;

/** The addresses and statuses of customers before they are computed anew; who is new is missing. */
export const listSnapshotKeys = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  customerIds: readonly string[],
): Promise<SnapshotKey[]> => {
  const { rows } = await asked.query<SnapshotKey>(STATEMENT, [connectionId, customerIds]);
  return rows;
};
