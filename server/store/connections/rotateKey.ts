import type { Database } from '../database/openDatabase.ts';
import type { ConnectionKey } from './connectionRow.ts';

const STATEMENT = `
  update stripe_connection
     set key_sealed = $3, key_hint = $4, key_kind = $5, account_name = $6, account_currency = $7, permissions = $8::jsonb,
         probed_at = $9, state = 'active', revoked_at = null,
         endpoint_checked_at = null
   where portal_id = $1 and id = $2::uuid`;

/**
 * Puts a new key of the same account in the place of the old one; a revoked connection is active again, and
 * whether it can have live updates is looked at anew within a minute.
 */
export const rotateKey = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  key: ConnectionKey,
  at: Date,
): Promise<void> => {
  await asked.query(STATEMENT, [
    portalId.toString(),
    connectionId,
    key.keySealed,
    key.keyHint,
    key.keyKind,
    key.accountName,
    key.accountCurrency,
    JSON.stringify(key.permissions),
    at,
  ]);
};
