import { failed, type Outcome, success } from '../outcome.ts';
import { countWritten, type WrittenCounts } from '../store/activity/countWritten.ts';
import { countFindings } from '../store/findings/countFindings.ts';
import { listFindings } from '../store/findings/listFindings.ts';
import { findLedgerRun } from '../store/undo/findLedgerRun.ts';
import type { Deps } from './deps.ts';

const FINDINGS_SHOWN = 100;
/** A count over more entries of the ledger would keep people waiting. */
const MOST_COUNTED = 5_000;

export type RunDetail = {
  findings: Awaited<ReturnType<typeof listFindings>>;
  findingsCount: number;
  written: WrittenCounts;
};

/** What a run of a portal found and wrote. */
export const showRun = async (
  { db }: Deps,
  portalId: bigint,
  runId: string,
): Promise<Outcome<RunDetail, { kind: 'not_found' }>> => {
  const run = await findLedgerRun(db, portalId, runId);
  if (!run) return failed({ kind: 'not_found' });
  return success({
    findings: await listFindings(db, portalId, runId, FINDINGS_SHOWN),
    findingsCount: (await countFindings(db, portalId, runId)).findings,
    written: await countWritten(db, portalId, runId, MOST_COUNTED),
  });
};
