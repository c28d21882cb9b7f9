import type { Database } from '../database/openDatabase.ts';

/**
 * Stores whether a person wants live updates of a connection; answers whether there is such a connection. `asked` is the
 * pool or a transaction's client.
 */
export const saveWanted = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  wanted: boolean,
): Promise<boolean> => {
  const { rowCount } = await asked.query(
    'update stripe_connection set live_wanted = $3 where portal_id = $1 and id = $2::uuid and disconnected_at is null',
    [portalId.toString(), connectionId, wanted],
  );
  return rowCount === 1;
};
