import type { Database } from '../database/openDatabase.ts';
import { INBOX_ROWS } from './inboxRows.ts';

/** How many rows of each kind the match inbox has; kinds without one are missing. */
export const countMatches = async (db: Database, portalId: bigint): Promise<Map<string, number>> => {
  const { rows } = await db.pool.query<{ kind: string; n: number }>(
    `select kind, count(*)::int as n from (${INBOX_ROWS}) as inbox group by kind`,
    [portalId.toString()],
  );
  return new Map(rows.map(({ kind, n }) => [kind, n]));
};
