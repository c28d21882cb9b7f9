import { archiveRecords } from '../../hubspot/records/archiveRecords.ts';
import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addFindings, type RecordFinding } from '../../store/findings/addFindings.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import { addToLedger } from '../../store/ledger/addToLedger.ts';
import { unlinkDeleted } from '../../store/links/unlinkDeleted.ts';
import { savePortalCounters } from '../../store/portalRuns/savePortalCounters.ts';
import { type CreatedRecord, listCreated } from '../../store/undo/listCreated.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import type { SyncFailure } from '../runOptions.ts';
import { recordKey, undoCounters } from './undoColumns.ts';
import type { UndoWork } from './undoWork.ts';

const REASON = 'ClearSync made this record; it was archived when the run that made it was undone.';

const findingOf = (
  { objectTypeId, recordId, properties }: CreatedRecord,
  outcome: 'left' | 'archived',
  reason: string,
): RecordFinding => {
  const found = properties['email'] ?? properties['domain'] ?? null;
  return { objectTypeId, recordId, place: 'undo', what: 'record', expected: null, found, outcome, reason };
};

const saveArchived = async (
  { deps, run, lease }: UndoWork,
  objectTypeId: string,
  records: CreatedRecord[],
  archived: number,
): Promise<void> => {
  const now = deps.clock();
  const entries = records.map(({ recordId, properties }) => ({
    objectTypeId,
    recordId,
    action: 'archive' as const,
    before: properties,
    after: {},
    runId: run.id,
    cause: 'undo',
    eventAt: null,
  }));
  const gone = { recordIds: records.map(({ recordId }) => recordId), reason: REASON };
  await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    await addToLedger(client, run.portalId, entries, now);
    await unlinkDeleted(client, run.portalId, objectTypeId, gone, now);
    const findings = records.map((record) => findingOf(record, 'archived', 'Archived, as it was ticked.'));
    await addFindings(client, run.portalId, run.id, findings, now);
    await savePortalCounters(client, run.portalId, run.id, { archived });
  });
};

/**
 * Archives those of the records that the undone run made which somebody ticked, a hundred a call, and notes the others
 * as left. After a stop it goes on with those that the ledger does not tell of yet.
 */
export const archiveCreated = async (work: UndoWork): Promise<Outcome<null, SyncFailure>> => {
  const { deps, run, options, lease } = work;
  const { db } = deps;
  let { archived } = undoCounters(run.counters);
  const ticked = new Set(options.archive);
  const created = await listCreated(db, run.portalId, options.undoOf);
  for (const { objectTypeId } of OBJECT_TYPES) {
    const wanted = created.filter((one) => one.objectTypeId === objectTypeId && ticked.has(recordKey(one)));
    for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
      const chunk = wanted.slice(at, at + BATCH_SIZE);
      const ids = chunk.map(({ recordId }) => recordId);
      const reply = await archiveRecords(deps.portal(run.portalId), objectTypeId, ids);
      if (!reply.ok) return reply;
      archived += chunk.length;
      await saveArchived(work, objectTypeId, chunk, archived);
    }
  }
  const kept = created.filter((one) => !ticked.has(recordKey(one)));
  const reason = 'ClearSync made this record; it was not ticked, so it stays.';
  await inTransaction(db, async (client) => {
    await holdLease(client, lease);
    const findings = kept.map((record) => findingOf(record, 'left', reason));
    await addFindings(client, run.portalId, run.id, findings, deps.clock());
    await savePortalCounters(client, run.portalId, run.id, { archiveDone: true });
  });
  return success(null);
};
