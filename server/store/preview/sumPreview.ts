import type { Database } from '../database/openDatabase.ts';
import { FATES, WRITTEN } from './fates.ts';

/** The MRR of a currency in minor units as text: of the customers who would be written, and of all that are shown. */
export type PreviewSum = { currency: string; written: string; all: string };

const STATEMENT = `
  with fates as (${FATES})
  select m ->> 'currency' as currency, sum((m ->> 'amount')::bigint)::text as all,
         coalesce(sum((m ->> 'amount')::bigint) filter (where ${WRITTEN}), 0)::text as written
    from fates f
    join snapshot s on s.connection_id = f.connection_id and s.customer_id = f.customer_id
   cross join lateral jsonb_array_elements(s.facts -> 'mrr') m
   where f.contact_kind <> 'excluded_mode'
   group by 1
   order by 1`;

/** The MRR of a portal's customers, each currency apart. */
export const sumPreview = async (db: Database, portalId: bigint): Promise<PreviewSum[]> => {
  const { rows } = await db.pool.query<PreviewSum>(STATEMENT, [portalId.toString()]);
  return rows;
};
