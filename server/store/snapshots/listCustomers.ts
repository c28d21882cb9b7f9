import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id, data, deleted
    from stripe_object
   where connection_id = $1::uuid and kind = 'customer' and id > $2 and ($4::text[] is null or id = any($4))
   order by id
   limit $3`;

/** The next customers of the mirror after an id, deleted ones too, in the order of their ids; all, or some by id. */
export const listCustomers = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  after: string,
  limit: number,
  ids: readonly string[] | null,
): Promise<{ id: string; data: unknown; deleted: boolean }[]> => {
  const { rows } = await asked.query<{ id: string; data: unknown; deleted: boolean }>(STATEMENT, [
    connectionId,
    after,
    limit,
    ids,
  ]);
  return rows;
};
