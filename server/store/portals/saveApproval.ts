import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update portal set approved_at = $2, approved_by = $3
   where portal_id = $1 and uninstalled_at is null and approved_at is null`;

/** Notes who lets us write to a portal and since when. Answers false where it was approved already. */
export const saveApproval = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { at, by }: { at: Date; by: string | null },
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), at, by]);
  return rowCount === 1;
};
