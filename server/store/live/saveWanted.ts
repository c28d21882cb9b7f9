import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set live_wanted = $3, endpoint_checked_at = null
   where portal_id = $1 and id = $2::uuid and disconnected_at is null`;

/**
 * Stores whether a person wants live updates of a connection, and that it is to be looked at; answers whether there is
 * such a connection. `asked` is the pool or a transaction's client.
 */
export const saveWanted = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  wanted: boolean,
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), connectionId, wanted]);
  return rowCount === 1;
};
