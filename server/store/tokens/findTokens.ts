import type { Database } from '../database/openDatabase.ts';
import type { StoredTokens } from './sealedTokens.ts';

type Row = {
  access_token_sealed: string;
  refresh_token_sealed: string;
  access_expires_at: Date;
  revoked_at: Date | null;
};

const STATEMENT = `
  select access_token_sealed, refresh_token_sealed, access_expires_at, revoked_at
    from hubspot_token where portal_id = $1`;

/** Who asks: the pool, or the client of a transaction. */
type Asked = Pick<Database['pool'], 'query'>;

/** A portal's tokens, or null. `lock` keeps others out until the client's transaction ends. */
export const readTokens = async (
  asked: Asked,
  portalId: bigint,
  lock: 'for update' | '',
): Promise<StoredTokens | null> => {
  const { rows } = await asked.query<Row>(`${STATEMENT} ${lock}`, [portalId.toString()]);
  const [row] = rows;
  if (!row) return null;
  return {
    accessTokenSealed: row.access_token_sealed,
    refreshTokenSealed: row.refresh_token_sealed,
    accessExpiresAt: row.access_expires_at.getTime(),
    revoked: row.revoked_at !== null,
  };
};

/** A portal's tokens, or null when it has none. */
export const findTokens = (db: Database, portalId: bigint): Promise<StoredTokens | null> =>
  readTokens(db.pool, portalId, '');
