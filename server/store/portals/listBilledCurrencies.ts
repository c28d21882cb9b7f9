import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select distinct m ->> 'currency' as currency
    from snapshot s
   cross join lateral jsonb_array_elements((s.facts -> 'mrr') || (s.facts -> 'paid') || (s.facts -> 'open')) m
   where s.portal_id = $1 and s.${IN_USE}
   order by 1`;

/** The currencies, lower case, in which a portal's customers subscribe, have paid or owe. */
export const listBilledCurrencies = async (db: Database, portalId: bigint): Promise<string[]> => {
  const { rows } = await db.pool.query<{ currency: string }>(STATEMENT, [portalId.toString()]);
  return rows.map(({ currency }) => currency);
};
