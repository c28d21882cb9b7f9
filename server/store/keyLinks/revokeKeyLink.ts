import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update key_link set revoked_at = $2 where portal_id = $1 and used_at is null and revoked_at is null`;

/** Takes a portal's link back; false when there is none that was neither used nor taken back. */
export const revokeKeyLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  now: Date,
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), now]);
  return rowCount === 1;
};
