import type { Database } from '../database/openDatabase.ts';
import { CUSTOMER_LISTS, type CustomerList, LISTED_CUSTOMERS } from './customerLists.ts';

const COLUMNS = Object.entries(CUSTOMER_LISTS)
  .map(([name, condition]) => `count(*) filter (where ${condition})::int as "${name}"`)
  .join(', ');

/** How many customers of a portal stand in each list; `now` in epoch seconds. */
export const countLists = async (
  { pool }: Database,
  portalId: bigint,
  now: number,
): Promise<Record<CustomerList, number>> => {
  const { rows } = await pool.query<Record<CustomerList, number>>(
    `select ${COLUMNS} from ${LISTED_CUSTOMERS}`,
    [portalId.toString(), now],
  );
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate without groups answers one row');
  return counts;
};
