import type { Database } from '../database/openDatabase.ts';

/**
 * What we did to a record, and the values that we had written before; null: never. `cause` as RecordWrite.cause,
 * `eventAt` when it happened in Stripe if an event told.
 */
export type LedgerEntry = {
  objectTypeId: string;
  recordId: bigint;
  action: 'update' | 'create' | 'archive';
  before: Record<string, string | null>;
  after: Record<string, string>;
  runId: string | null;
  cause: string | null;
  eventAt: Date | null;
};

const STATEMENT = `
  insert into ledger (portal_id, object_type_id, record_id, run_id, action, before, after, cause, event_at, at)
  select $1, x.object_type_id, x.record_id::bigint, x.run_id::uuid, x.action, x.before, x.after, x.cause, x.event_at, $3
    from jsonb_to_recordset($2::jsonb)
         as x(object_type_id text, record_id text, run_id text, action text, before jsonb, after jsonb,
            cause text, event_at timestamptz)`;

/** Appends entries in one statement. `now` in milliseconds; the pool, or a transaction's client. */
export const addToLedger = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  entries: LedgerEntry[],
  now: number,
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(({ objectTypeId, recordId, runId, eventAt, ...entry }) => ({
    object_type_id: objectTypeId,
    record_id: recordId.toString(),
    run_id: runId,
    event_at: eventAt,
    ...entry,
  }));
  await asked.query(STATEMENT, [portalId.toString(), JSON.stringify(rows), new Date(now)]);
};
