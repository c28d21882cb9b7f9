import type { Database } from '../database/openDatabase.ts';

/** As long as HubSpot's search may lag, and a job that lost an answer may take to come again. */
const JUST_MADE = '1 hour';

const STATEMENT = `
  select domain, min(record_id) as record_id
    from (select split_part(reason, ' ', 1) as domain, record_id
            from link
           where portal_id = $1 and object_type_id = '0-2' and record_id is not null
             and method in ('domain', 'created') and split_part(reason, ' ', 1) = any($2::text[])
           union all
          select after ->> 'domain', record_id
            from ledger
           where portal_id = $1 and at > $3::timestamptz - interval '${JUST_MADE}' and object_type_id = '0-2'
             and action = 'create' and after ->> 'domain' = any($2::text[])) as ours
   group by domain`;

/**
 * Companies of these domains that we know without asking: customers are linked to them, or we made them within the
 * hour. HubSpot's search does not know a company for moments after it was made. `now` in milliseconds.
 */
export const findLinkedCompanies = async (
  db: Database,
  portalId: bigint,
  domains: string[],
  now: number,
): Promise<Map<string, bigint>> => {
  const { rows } = await db.pool.query<{ domain: string; record_id: string }>(STATEMENT, [
    portalId.toString(),
    domains,
    new Date(now),
  ]);
  return new Map(rows.map(({ domain, record_id }) => [domain, BigInt(record_id)]));
};
