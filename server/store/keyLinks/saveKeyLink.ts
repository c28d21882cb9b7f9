import type { Database } from '../database/openDatabase.ts';

/** A link that is made: the hash of its token, who made it, from when until when it is good. */
export type NewKeyLink = { tokenHash: string; createdBy: string | null; createdAt: Date; expiresAt: Date };

const STATEMENT = `
  insert into key_link (portal_id, token_hash, created_by, created_at, expires_at)
  values ($1, $2, $3, $4, $5)
  on conflict (portal_id) do update
    set token_hash = excluded.token_hash, created_by = excluded.created_by, created_at = excluded.created_at,
        expires_at = excluded.expires_at, used_at = null, revoked_at = null, attempts = 0`;

/** Stores the portal's link in the place of an earlier one, which nobody can use from then on. */
export const saveKeyLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { tokenHash, createdBy, createdAt, expiresAt }: NewKeyLink,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), tokenHash, createdBy, createdAt, expiresAt]);
};
