import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update portal set purge_at = $2, paused_at = null, paused_by = null
   where portal_id = $1 and uninstalled_at is null and purge_at is null`;

/**
 * Notes that a portal is to be left once its records are emptied, and when its data goes. The emptying is asked for, so a
 * pause does not hold it up. Answers false when it is being left already.
 */
export const savePurgeTime = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  purgeAt: Date,
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), purgeAt]);
  return rowCount === 1;
};
