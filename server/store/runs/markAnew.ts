import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run set counters = counters || '{"anew": true}'
   where portal_id = $1 and state in ('queued', 'running')`;

/**
 * Notes in a portal's open runs that they, or those that follow them, say anew who goes to HubSpot. Until their facts
 * are there nothing is written (`listPending`), or records would be emptied and filled again.
 */
export const markAnew = async (asked: Pick<Database['pool'], 'query'>, portalId: bigint): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString()]);
};
