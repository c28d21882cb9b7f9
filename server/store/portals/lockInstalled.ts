import type { Database } from '../database/openDatabase.ts';

const STATEMENT = 'select from portal where portal_id = $1 and uninstalled_at is null for update';

/** Keeps a portal's row as it is until the transaction ends; false when the portal is not installed. */
export const lockInstalled = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString()]);
  return rowCount === 1;
};
