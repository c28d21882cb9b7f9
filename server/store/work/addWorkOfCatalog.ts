import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  insert into customer_work as w (portal_id, connection_id, customer_id, stage, cause, event_at, requested_at)
  select distinct $1::bigint, o.connection_id, case when o.kind = 'customer' then o.id else o.customer_id end,
         'facts', $4::text, $5::timestamptz, $6::timestamptz
    from stripe_object o
   where o.connection_id = $2::uuid and o.kind in ('customer', 'subscription')
     and (o.kind = 'customer' or o.customer_id is not null)
     and exists (select from unnest($3::text[]) as id where position('"' || id || '"' in o.data::text) > 0)
      on conflict (connection_id, customer_id, stage) do update
     set cause = excluded.cause, event_at = least(w.event_at, excluded.event_at), requested_at = excluded.requested_at,
         tries = 0, retry_at = null, reason = null`;

/**
 * Asks for every customer to be computed anew whose subscriptions or discounts name one of these prices, products or
 * coupons. Looks for the quoted id in the stored text: an id that stands elsewhere costs a needless computation, and none
 * is missed, however deep Stripe puts it. One pass over an account's subscriptions, a second for some 200,000.
 */
export const addWorkOfCatalog = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  ids: readonly string[],
  { cause, eventAt, at }: { cause: string; eventAt: Date | null; at: Date },
): Promise<void> => {
  if (ids.length === 0) return;
  await asked.query(STATEMENT, [portalId.toString(), connectionId, ids, cause, eventAt, at]);
};
