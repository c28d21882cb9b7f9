import type { Database } from '../database/openDatabase.ts';
import type { CurrencySum } from './sumMrr.ts';

/** What the mirror of a portal holds: counts by kind, and money by currency in minor units as text. */
export type MirrorSums = {
  customers: number;
  subscriptions: number;
  invoices: number;
  charges: number;
  paid: CurrencySum[];
  open: CurrencySum[];
};

const COUNTS = `
  select o.kind, count(*)::int as n
    from stripe_object o join stripe_connection c on c.id = o.connection_id
   where c.portal_id = $1 and c.disconnected_at is null and not o.deleted group by o.kind`;

const PAID = `
  select o.data->>'currency' as currency,
         sum((o.data->>'amount_captured')::bigint - (o.data->>'amount_refunded')::bigint)::text as amount
    from stripe_object o join stripe_connection c on c.id = o.connection_id
   where c.portal_id = $1 and c.disconnected_at is null and o.kind = 'charge' and o.data->>'status' = 'succeeded' and (o.data->>'captured')::boolean
   group by 1`;

const OPEN = `
  select o.data->>'currency' as currency, sum((o.data->>'amount_remaining')::bigint)::text as amount
    from stripe_object o join stripe_connection c on c.id = o.connection_id
   where c.portal_id = $1 and c.disconnected_at is null and o.kind = 'invoice' and o.data->>'status' = 'open' and not o.deleted
   group by 1`;

/** Sums over the whole mirror of a portal, also over charges that belong to no customer. */
export const sumMirror = async (db: Database, portalId: bigint): Promise<MirrorSums> => {
  const values = [portalId.toString()];
  const { rows: counts } = await db.pool.query<{ kind: string; n: number }>(COUNTS, values);
  const { rows: paid } = await db.pool.query<CurrencySum>(PAID, values);
  const { rows: open } = await db.pool.query<CurrencySum>(OPEN, values);
  const countOf = (kind: string): number => counts.find((row) => row.kind === kind)?.n ?? 0;
  return {
    customers: countOf('customer'),
    subscriptions: countOf('subscription'),
    invoices: countOf('invoice'),
    charges: countOf('charge'),
    paid,
    open,
  };
};
