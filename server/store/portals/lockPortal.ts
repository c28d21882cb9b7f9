import type { Database } from '../database/openDatabase.ts';

/** Keeps a portal's row, also a tombstone's, as it is until the transaction ends: nobody's facts are stored meanwhile. */
export const lockPortal = async (asked: Pick<Database['pool'], 'query'>, portalId: bigint): Promise<void> => {
  await asked.query('select from portal where portal_id = $1 for update', [portalId.toString()]);
};
