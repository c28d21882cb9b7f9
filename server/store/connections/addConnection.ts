import type { Database } from '../database/openDatabase.ts';
import type { ConnectionKey } from './connectionRow.ts';

const STATEMENT = `
  insert into stripe_connection (portal_id, id, account_id, livemode, connected_at,
         key_sealed, key_hint, key_kind, account_name, account_currency, permissions)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb
   where not exists (select from stripe_connection where portal_id = $1 and livemode = $4)
      on conflict (portal_id, account_id, livemode) do nothing`;

/**
 * Stores the first key of an account and mode. Answers false, and stores nothing, when the portal has a connection of
 * that mode already.
 */
export const addConnection = async (
  db: Database,
  portalId: bigint,
  added: ConnectionKey & { id: string; accountId: string; livemode: boolean; connectedAt: Date },
): Promise<boolean> => {
  const { rowCount } = await db.pool.query(STATEMENT, [
    portalId.toString(),
    added.id,
    added.accountId,
    added.livemode,
    added.connectedAt,
    added.keySealed,
    added.keyHint,
    added.keyKind,
    added.accountName,
    added.accountCurrency,
    JSON.stringify(added.permissions),
  ]);
  return rowCount === 1;
};
