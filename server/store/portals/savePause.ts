import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update portal set paused_at = $2, paused_by = $3
   where portal_id = $1 and uninstalled_at is null and (paused_at is null) <> ($2::timestamptz is null)`;

/** Notes since when and by whom the writing is stopped, or that it goes on (null). Answers false where it was so already. */
export const savePause = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  paused: { at: Date; by: string | null } | null,
): Promise<boolean> => {
  const values = [portalId.toString(), paused?.at ?? null, paused?.by ?? null];
  const { rowCount } = await asked.query(STATEMENT, values);
  return rowCount === 1;
};
