import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id
    from unnest($3::text[]) as id
   where (select count(*) from link l
           where l.portal_id = $1 and l.connection_id = $2::uuid and l.customer_id = id) < 2
      or (id = any($4::text[])
          and exists (select from link l
                       where l.portal_id = $1 and l.connection_id = $2::uuid and l.customer_id = id
                         and l.record_id is null and not l.pinned))`;

/**
 * Which of these customers are to be looked for in HubSpot: those that never were, and of the `changed` ones (another
 * address or status) those that have no record yet. A link that stands is not questioned.
 */
export const listToLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  customerIds: readonly string[],
  changed: readonly string[],
): Promise<string[]> => {
  const values = [portalId.toString(), connectionId, customerIds, changed];
  const { rows } = await asked.query<{ id: string }>(STATEMENT, values);
  return rows.map(({ id }) => id);
};
