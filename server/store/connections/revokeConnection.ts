import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set state = 'revoked', revoked_at = coalesce(revoked_at, $4)
   where portal_id = $1 and id = $2::uuid and key_sealed = $3 and disconnected_at is null`;

/**
 * Notes that Stripe refuses the key; the first moment stays. The mirror and all that came of it are kept. Answers false,
 * and notes nothing, when another key took its place meanwhile: whoever worked with the old one goes on with the new.
 */
export const revokeConnection = async (
  { pool }: Database,
  { portalId, id, keySealed }: { portalId: bigint; id: string; keySealed: string },
  at: Date,
): Promise<boolean> => {
  const { rowCount } = await pool.query(STATEMENT, [portalId.toString(), id, keySealed, at]);
  return rowCount === 1;
};
