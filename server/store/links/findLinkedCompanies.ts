import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select split_part(reason, ' ', 1) as domain, min(record_id) as record_id
    from link
   where portal_id = $1 and object_type_id = '0-2' and record_id is not null
     and split_part(reason, ' ', 1) = any($2::text[])
   group by 1`;

/**
 * Companies that customers of these domains are linked to already, by domain. HubSpot's search does not know a company
 * for moments after it was made; this does.
 */
export const findLinkedCompanies = async (
  db: Database,
  portalId: bigint,
  domains: string[],
): Promise<Map<string, bigint>> => {
  const { rows } = await db.pool.query<{ domain: string; record_id: string }>(STATEMENT, [
    portalId.toString(),
    domains,
  ]);
  return new Map(rows.map(({ domain, record_id }) => [domain, BigInt(record_id)]));
};
