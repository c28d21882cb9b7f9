import type { Database } from '../database/openDatabase.ts';

/** Whether somebody ever asked for a run of a connection, however it went. */
export const hasRun = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
): Promise<boolean> => {
  const { rowCount } = await asked.query(
    'select from import_run where portal_id = $1 and connection_id = $2::uuid limit 1',
    [portalId.toString(), connectionId],
  );
  return rowCount === 1;
};
