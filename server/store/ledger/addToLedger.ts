import type { Database } from '../database/openDatabase.ts';

/** What we wrote to a record, and the values that we had written before; null: never. */
export type LedgerEntry = {
  objectTypeId: string;
  recordId: bigint;
  action: 'update' | 'create';
  before: Record<string, string | null>;
  after: Record<string, string>;
  runId: string | null;
};

const STATEMENT = `
  insert into ledger (portal_id, object_type_id, record_id, run_id, action, before, after, at)
  select $1, x.object_type_id, x.record_id::bigint, x.run_id::uuid, x.action, x.before, x.after, $3
    from jsonb_to_recordset($2::jsonb)
         as x(object_type_id text, record_id text, run_id text, action text, before jsonb, after jsonb)`;

/** Appends entries in one statement. `now` in milliseconds; the pool, or a transaction's client. */
export const addToLedger = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  entries: LedgerEntry[],
  now: number,
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(({ objectTypeId, recordId, runId, ...entry }) => ({
    object_type_id: objectTypeId,
    record_id: recordId.toString(),
    run_id: runId,
    ...entry,
  }));
  await asked.query(STATEMENT, [portalId.toString(), JSON.stringify(rows), new Date(now)]);
};
