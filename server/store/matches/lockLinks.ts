import type { Database } from '../database/openDatabase.ts';

/** A customer's links as they are while a person decides. */
export type LockedLinks = { objectTypeId: '0-1' | '0-2'; recordId: bigint | null; method: string }[];

/**
 * Locks a customer of the portal and answers its links; null when the portal has no such customer. `asked` is a
 * transaction's client.
 */
export const lockLinks = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { connectionId, customerId }: { connectionId: string; customerId: string },
): Promise<LockedLinks | null> => {
  const customer = [portalId.toString(), connectionId, customerId];
  const found = await asked.query(
    'select from snapshot where portal_id = $1 and connection_id = $2::uuid and customer_id = $3 for update',
    customer,
  );
  if (found.rowCount !== 1) return null;
  const { rows } = await asked.query<{
    object_type_id: '0-1' | '0-2';
    record_id: string | null;
    method: string;
  }>(
    `select object_type_id, record_id, method from link
      where portal_id = $1 and connection_id = $2::uuid and customer_id = $3 for update`,
    customer,
  );
  return rows.map((row) => ({
    objectTypeId: row.object_type_id,
    recordId: row.record_id === null ? null : BigInt(row.record_id),
    method: row.method,
  }));
};
