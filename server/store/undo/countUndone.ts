import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select count(distinct (object_type_id, record_id))::int as n from ledger
   where portal_id = $1 and run_id = $2::uuid and action = 'update'`;

/** To how many records a run wrote. */
export const countUndone = async (db: Database, portalId: bigint, runId: string): Promise<number> => {
  const { rows } = await db.pool.query<{ n: number }>(STATEMENT, [portalId.toString(), runId]);
  return rows[0]?.n ?? 0;
};
