import type { Database } from '../database/openDatabase.ts';

/** Whether a portal has a customer of one of its connections. */
export const hasCustomer = async (
  db: Database,
  portalId: bigint,
  { connectionId, customerId }: { connectionId: string; customerId: string },
): Promise<boolean> => {
  const { rowCount } = await db.pool.query(
    'select from snapshot where portal_id = $1 and connection_id = $2::uuid and customer_id = $3',
    [portalId.toString(), connectionId, customerId],
  );
  return rowCount === 1;
};
