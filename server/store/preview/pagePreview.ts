import type { Database } from '../database/openDatabase.ts';
import { FATES } from './fates.ts';
import { type PreviewCustomer, type PreviewRow, previewCustomer } from './previewCustomer.ts';

/** The place behind which a page begins: the keys of the last customer of the page before. */
export type PreviewPlace = { connectionId: string; customerId: string };

const STATEMENT = `
  with page as (
    select * from (${FATES}) f
     where $2::uuid is null or (f.connection_id, f.customer_id) > ($2::uuid, $3)
     order by f.connection_id, f.customer_id
     limit $4
  )
  select f.*, s.facts ->> 'name' as name, s.facts -> 'mrr' as mrr
    from page f
    join snapshot s on s.connection_id = f.connection_id and s.customer_id = f.customer_id
   order by f.connection_id, f.customer_id`;

/** The next customers of a portal's preview behind a place; null: from the beginning. */
export const pagePreview = async (
  db: Database,
  portalId: bigint,
  after: PreviewPlace | null,
  limit: number,
): Promise<PreviewCustomer[]> => {
  const values = [portalId.toString(), after?.connectionId ?? null, after?.customerId ?? '', limit];
  const { rows } = await db.pool.query<PreviewRow>(STATEMENT, values);
  return rows.map(previewCustomer);
};
