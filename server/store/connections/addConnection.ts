import type { Database } from '../database/openDatabase.ts';
import type { ConnectionKey } from './connectionRow.ts';

const STATEMENT = `
  insert into stripe_connection (portal_id, id, account_id, livemode, connected_at, probed_at,
         key_sealed, key_hint, key_kind, account_name, account_currency, permissions)
  values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11::jsonb)`;

/** Stores the first key of an account and mode; the caller made sure that the portal has no other of that mode. */
export const addConnection = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  added: ConnectionKey & { id: string; accountId: string; livemode: boolean; connectedAt: Date },
): Promise<void> => {
  await asked.query(STATEMENT, [
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
};
