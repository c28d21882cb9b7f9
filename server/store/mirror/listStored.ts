import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id, customer_id as "customerId" from stripe_object
   where connection_id = $1::uuid and kind = $2 and id = any($3)`;

/** Which of these objects of a kind the mirror has, and whose they are; deleted ones too. */
export const listStored = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  kind: string,
  ids: readonly string[],
): Promise<{ id: string; customerId: string | null }[]> => {
  if (ids.length === 0) return [];
  const { rows } = await asked.query<{ id: string; customerId: string | null }>(STATEMENT, [
    connectionId,
    kind,
    ids,
  ]);
  return rows;
};
