import { inTransaction } from '../database/inTransaction.ts';
import type { Database } from '../database/openDatabase.ts';
import { readTokens } from './findTokens.ts';
import type { SealedTokens, StoredTokens } from './sealedTokens.ts';

/** What `work` may do to the tokens while it has them alone. */
export type TokenLock = { tokens: StoredTokens | null; replace(tokens: SealedTokens): Promise<void> };

const REPLACE = `
  update hubspot_token
     set access_token_sealed = $2, refresh_token_sealed = $3, access_expires_at = $4, revoked_at = null
   where portal_id = $1`;

/**
 * Gives `work` a portal's tokens, read afresh, with the row locked against every other replica until it is done.
 * The embedded database belongs to one process, where the caller lets one refresh run at a time: holding its only
 * session while HubSpot answers would make every card wait, so there is no lock on it.
 */
export const withTokenLock = <Result>(
  db: Database,
  portalId: bigint,
  work: (lock: TokenLock) => Promise<Result>,
): Promise<Result> => {
  const run = async (asked: Pick<Database['pool'], 'query'>, lock: 'for update' | ''): Promise<Result> =>
    work({
      tokens: await readTokens(asked, portalId, lock),
      replace: async ({ accessTokenSealed, refreshTokenSealed, accessExpiresAt }) => {
        const expires = new Date(accessExpiresAt);
        await asked.query(REPLACE, [portalId.toString(), accessTokenSealed, refreshTokenSealed, expires]);
      },
    });
  return db.kind === 'embedded' ? run(db.pool, '') : inTransaction(db, (client) => run(client, 'for update'));
};
