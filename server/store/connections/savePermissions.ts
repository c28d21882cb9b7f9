import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection set permissions = $4::jsonb, probed_at = $5, state = 'active', revoked_at = null,
         endpoint_checked_at = null
   where portal_id = $1 and id = $2::uuid and key_sealed = $3 and disconnected_at is null`;

/**
 * Stores what a new probe of a key found; a key that answers is no longer revoked. Answers false, and stores nothing,
 * when another key took its place meanwhile.
 */
export const savePermissions = async (
  asked: Pick<Database['pool'], 'query'>,
  { portalId, id, keySealed }: { portalId: bigint; id: string; keySealed: string },
  permissions: object[],
  at: Date,
): Promise<boolean> => {
  const values = [portalId.toString(), id, keySealed, JSON.stringify(permissions), at];
  const { rowCount } = await asked.query(STATEMENT, values);
  return rowCount === 1;
};
