import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** Sums under each rule in minor units, as text: a portal's sum may be larger than a JSON number holds. */
export type RuleSums = { currency: string; net: string; stripe: string; conservative: string };

/**
 * The MRR of all customers of a portal under every rule, each currency apart. A subscription's newest state is what it
 * is sold for now. A currency in which nothing is sold any more is left out.
 */
export const sumMrrByRule = async (db: Database, portalId: bigint): Promise<RuleSums[]> => {
  const { rows } = await db.pool.query<RuleSums>(
    `with newest as (
       select distinct on (connection_id, subscription_id) connection_id, customer_id, state
         from subscription_state where ${IN_USE}
        order by connection_id, subscription_id, at desc)
     select n.state->>'currency' as currency,
            sum((n.state->'mrr'->>'net')::bigint)::text as net,
            sum((n.state->'mrr'->>'stripe')::bigint)::text as stripe,
            sum((n.state->'mrr'->>'conservative')::bigint)::text as conservative
       from newest n join snapshot s using (connection_id, customer_id)
      where s.portal_id = $1 group by 1
     having bool_or((n.state->>'gross')::bigint <> 0)`,
    [portalId.toString()],
  );
  return rows;
};
