import type { Database } from '../database/openDatabase.ts';

/** The connection that a webhook path belongs to. */
export type Receiver = {
  portalId: bigint;
  connectionId: string;
  accountId: string;
  livemode: boolean;
  /** The column `StripeConnection.endpointSecrets`. */
  endpointSecrets: unknown;
};

const STATEMENT = `
  select c.portal_id, c.id, c.account_id, c.livemode, c.endpoint_secrets
    from stripe_connection c
    join portal p on p.portal_id = c.portal_id
   where c.webhook_token = $1 and c.disconnected_at is null and p.uninstalled_at is null`;

type Row = {
  portal_id: string;
  id: string;
  account_id: string;
  livemode: boolean;
  endpoint_secrets: unknown;
};

/** The connection of an unguessable webhook token, or null: unknown, disconnected, or of a portal that uninstalled us. */
export const findReceiver = async (db: Database, token: string): Promise<Receiver | null> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [token]);
  const [row] = rows;
  if (!row) return null;
  return {
    portalId: BigInt(row.portal_id),
    connectionId: row.id,
    accountId: row.account_id,
    livemode: row.livemode,
    endpointSecrets: row.endpoint_secrets,
  };
};
