import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** Minor units as text: a portal's sum may be larger than a JSON number holds. */
export type CurrencySum = { currency: string; amount: string };

/** The MRR of all customers of a portal, each currency apart. */
export const sumMrr = async (db: Database, portalId: bigint): Promise<CurrencySum[]> => {
  const { rows } = await db.pool.query<CurrencySum>(
    `select m->>'currency' as currency, sum((m->>'amount')::bigint)::text as amount
       from snapshot s cross join lateral jsonb_array_elements(s.facts->'mrr') m
      where s.portal_id = $1 and ${IN_USE} group by 1`,
    [portalId.toString()],
  );
  return rows;
};
