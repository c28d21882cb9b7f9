import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addFindings } from '../../store/findings/addFindings.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import { addToLedger } from '../../store/ledger/addToLedger.ts';
import { savePortalCounters } from '../../store/portalRuns/savePortalCounters.ts';
import { pageUndone } from '../../store/undo/pageUndone.ts';
import { saveRestored } from '../../store/undo/saveRestored.ts';
import { type PhaseEnd, phaseEnd } from '../portalRuns/phaseEnd.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { readCurrent } from './readCurrent.ts';
import { type RestoredPage, restoreRecords } from './restoreRecords.ts';
import { recordKey, type UndoCounters, undoCounters } from './undoColumns.ts';
import type { UndoWork } from './undoWork.ts';

const SLICE_MILLISECONDS = 5000;

const savePage = async (
  { deps, run, lease }: UndoWork,
  objectTypeId: string,
  { restored, findings }: RestoredPage,
  counters: Partial<UndoCounters>,
): Promise<void> => {
  const now = deps.clock();
  const entries = restored
    .filter(({ sent }) => Object.keys(sent).length > 0)
    .map(({ recordId, sent, before }) => ({
      objectTypeId,
      recordId,
      action: 'update' as const,
      before,
      after: sent,
      runId: run.id,
      cause: 'undo',
      eventAt: null,
    }));
  await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    await addToLedger(client, run.portalId, entries, now);
    await saveRestored(client, run.portalId, objectTypeId, restored, now);
    await addFindings(client, run.portalId, run.id, findings, now);
    await savePortalCounters(client, run.portalId, run.id, counters);
  });
};

/**
 * A slice of an undo: reads the records that the run wrote, a hundred a call, puts back what nobody changed since, and
 * notes what is left and why. "later": there is more. Records that are to be archived keep their values.
 */
export const undoValues = async (work: UndoWork): Promise<PhaseEnd | 'later'> => {
  const { deps, run, options, signal } = work;
  const ticked = new Set(options.archive);
  const until = deps.clock() + SLICE_MILLISECONDS;
  const { cursor, ...counts } = undoCounters(run.counters);
  const from = OBJECT_TYPES.findIndex(({ objectTypeId }) => objectTypeId === cursor?.objectTypeId);
  for (const { objectTypeId } of OBJECT_TYPES.slice(Math.max(0, from))) {
    let after = cursor?.objectTypeId === objectTypeId ? BigInt(cursor.after) : 0n;
    for (;;) {
      if (signal.aborted) return 'stopped';
      if (deps.clock() > until) return 'later';
      const values = await pageUndone(deps.db, run.portalId, options.undoOf, objectTypeId, after, BATCH_SIZE);
      const last = values.at(-1);
      if (!last) break;
      const wanted = values.filter(({ recordId }) => !ticked.has(recordKey({ objectTypeId, recordId })));
      const judged = await readCurrent(deps, run.portalId, objectTypeId, wanted);
      if (!judged.ok) return phaseEnd(judged);
      const page = await restoreRecords(deps, run.portalId, objectTypeId, judged.value);
      if (!page.ok) return phaseEnd(page);
      after = last.recordId;
      const sent = page.value.restored.map((one) => Object.keys(one.sent).length);
      counts.records += sent.filter((n) => n > 0).length;
      counts.restored += sent.reduce((sum, n) => sum + n, 0);
      counts.left += page.value.findings.length;
      const { records, restored, left } = counts;
      const reached = { cursor: { objectTypeId, after: after.toString() }, records, restored, left };
      await savePage(work, objectTypeId, page.value, reached);
    }
  }
  return 'next';
};
