import type { Database } from '../database/openDatabase.ts';
import { FATES } from './fates.ts';
import { type PreviewCustomer, type PreviewRow, previewCustomer } from './previewCustomer.ts';

// Of every mixture of fates the first, then of every one the second: the rare ones are seen too. The order within one is
// that of a hash, so that it is not the oldest customers who stand for all, and is the same each time.
const STATEMENT = `
  with fates as (${FATES}), placed as (
    select f.*, row_number() over (partition by contact_kind, contact_method, company_kind, company_method
                                       order by md5(f.customer_id), f.connection_id) as place
      from fates f
  ), chosen as (
    select * from placed order by place, contact_kind, company_kind, customer_id limit $2
  )
  select c.*, s.facts ->> 'name' as name, s.facts -> 'mrr' as mrr
    from chosen c
    join snapshot s on s.connection_id = c.connection_id and s.customer_id = c.customer_id
   order by c.contact_kind, c.company_kind, c.place, c.customer_id`;

/** Some customers of a portal, mixed over everything that may become of them. */
export const listSamples = async (
  db: Database,
  portalId: bigint,
  limit: number,
): Promise<PreviewCustomer[]> => {
  const { rows } = await db.pool.query<PreviewRow>(STATEMENT, [portalId.toString(), limit]);
  return rows.map(previewCustomer);
};
