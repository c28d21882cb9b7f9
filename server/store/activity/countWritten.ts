import type { Database } from '../database/openDatabase.ts';

/** How many of a run's newest entries of the ledger were counted, and in how many of them each property was written. */
export type WrittenCounts = { entries: number; properties: { name: string; records: number }[] };

type Row = { name: string | null; records: number };

const STATEMENT = `
  with entry as (
    select after from ledger where portal_id = $1 and run_id = $2::uuid order by id desc limit $3
  )
  select null as name, count(*)::int as records from entry
  union all
  (select key, count(*)::int from entry cross join lateral jsonb_object_keys(after) as key
    group by key order by 2 desc, 1)`;

/** Counts what a run wrote, by property, over its newest `most` entries of the ledger. */
export const countWritten = async (
  db: Database,
  portalId: bigint,
  runId: string,
  most: number,
): Promise<WrittenCounts> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString(), runId, most]);
  return {
    entries: rows.find(({ name }) => name === null)?.records ?? 0,
    properties: rows.flatMap(({ name, records }) => (name === null ? [] : [{ name, records }])),
  };
};
