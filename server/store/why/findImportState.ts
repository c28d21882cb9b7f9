import type { Database } from '../database/openDatabase.ts';

/** Whether a connection was ever read to its end, and whether it is being read. */
export type ImportState = { isImported: boolean; isImporting: boolean };

const STATEMENT = `
  select exists (select from import_run where portal_id = $1 and connection_id = $2::uuid
                    and state in ('complete', 'incomplete')) as "isImported",
         exists (select from import_run where portal_id = $1 and connection_id = $2::uuid
                    and state in ('queued', 'running')) as "isImporting"`;

/** Of a portal's connection. */
export const findImportState = async (
  { pool }: Database,
  portalId: bigint,
  connectionId: string,
): Promise<ImportState> => {
  const { rows } = await pool.query<ImportState>(STATEMENT, [portalId.toString(), connectionId]);
  return rows[0] ?? { isImported: false, isImporting: false };
};
