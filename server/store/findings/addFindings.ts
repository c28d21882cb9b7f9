import type { Database } from '../database/openDatabase.ts';

/** What a run over a portal found on a record; healed: by this run or by the writing that it asked for. */
export type RecordFinding = {
  objectTypeId: string;
  recordId: bigint;
  place: 'hubspot' | 'link' | 'undo';
  /** The property, or "record". */
  what: string;
  expected: string | null;
  found: string | null;
  outcome: 'healed' | 'left' | 'archived';
  reason: string;
};

const STATEMENT = `
  insert into finding (portal_id, run_id, object_type_id, record_id, place, what, expected, found, outcome, reason, at)
  select $1, $2::uuid, x.object_type_id, x.record_id::bigint, x.place, x.what, x.expected, x.found, x.outcome, x.reason, $4
    from jsonb_to_recordset($3::jsonb)
         as x(object_type_id text, record_id text, place text, what text, expected text, found text, outcome text, reason text)`;

/** Appends findings in one statement. The pool, or a transaction's client; `at` in milliseconds. */
export const addFindings = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  runId: string,
  findings: RecordFinding[],
  at: number,
): Promise<void> => {
  if (findings.length === 0) return;
  const rows = findings.map(({ objectTypeId, recordId, ...finding }) => ({
    object_type_id: objectTypeId,
    record_id: recordId.toString(),
    ...finding,
  }));
  await asked.query(STATEMENT, [portalId.toString(), runId, JSON.stringify(rows), new Date(at)]);
};
