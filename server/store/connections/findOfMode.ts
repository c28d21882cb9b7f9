import type { Database } from '../database/openDatabase.ts';

/** A connection as far as a new key of its mode is judged by it. */
export type KnownConnection = {
  id: string;
  accountId: string;
  accountName: string;
  state: string;
  permissions: unknown;
  /** A person took it away, and its data is still there. */
  isDisconnected: boolean;
};

const STATEMENT = `
  select id, account_id as "accountId", account_name as "accountName", state, permissions,
         disconnected_at is not null as "isDisconnected"
    from stripe_connection
   where portal_id = $1 and livemode = $2 and (disconnected_at is null or account_id = $3)
   order by disconnected_at is not null
   limit 1`;

/** The portal's connection of a mode, else the one of that account and mode that was taken away before, else null. */
export const findOfMode = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  livemode: boolean,
  accountId: string,
): Promise<KnownConnection | null> => {
  const { rows } = await asked.query<KnownConnection>(STATEMENT, [portalId.toString(), livemode, accountId]);
  return rows[0] ?? null;
};
