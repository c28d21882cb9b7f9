import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  delete from hubspot_token t
   using portal p
   where t.portal_id = $1 and t.refresh_token_sealed = $2 and p.portal_id = t.portal_id and p.uninstalled_at is not null`;

/** Deletes the tokens of a portal that uninstalled the app, unless it has installed it again meanwhile. */
export const deleteTokens = async (
  { pool }: Database,
  portalId: bigint,
  refreshTokenSealed: string,
): Promise<void> => {
  await pool.query(STATEMENT, [portalId.toString(), refreshTokenSealed]);
};
