import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { success } from '../../outcome.ts';
import { relinkCustomersOf } from '../../store/audit/relinkCustomersOf.ts';
import { saveFound } from '../../store/audit/saveFound.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addFindings } from '../../store/findings/addFindings.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import { unlinkDeleted } from '../../store/links/unlinkDeleted.ts';
import { savePortalCounters } from '../../store/portalRuns/savePortalCounters.ts';
import { deletedReason } from '../hubspotEvents/deletedReason.ts';
import { followMerge } from '../hubspotEvents/followMerge.ts';
import { type PhaseEnd, phaseEnd } from '../portalRuns/phaseEnd.ts';
import { ensureProperties } from '../properties/ensureProperties.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { refreshCurrencies } from '../refreshCurrencies.ts';
import type { RunDeps } from '../runImport.ts';
import { fillWrites } from '../write/fillWrites.ts';
import { recordValues } from '../write/recordValues.ts';
import { writing } from '../writing.ts';
import { auditCounters } from './auditCounters.ts';
import { type ComparedPage, compareRecords } from './compareRecords.ts';

/** One audit while its records are looked at. */
type Work = {
  deps: RunDeps;
  run: { id: string; portalId: bigint; counters: unknown };
  lease: Lease;
  signal: AbortSignal;
};

/** A slice ends after so long, so that live writing is not kept waiting. */
const SLICE_MILLISECONDS = 5000;

const savePage = async (
  { deps, run, lease }: Work,
  objectTypeId: ObjectTypeId,
  page: ComparedPage,
  counters: object,
): Promise<void> => {
  const { id: runId, portalId } = run;
  const now = deps.clock();
  const reason = deletedReason(objectTypeId, now);
  const valuesOf = page.moved.length > 0 ? await recordValues(deps, portalId) : null;
  await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    await saveFound(client, portalId, objectTypeId, page.differing, { runId, now });
    await relinkCustomersOf(client, portalId, objectTypeId, page.gone, now);
    await unlinkDeleted(client, portalId, objectTypeId, { recordIds: page.gone, reason }, now);
    if (valuesOf !== null) {
      for (const { from, to } of page.moved)
        await followMerge(client, portalId, { objectTypeId, from: [from], to }, { valuesOf, now });
    }
    await addFindings(client, portalId, runId, page.findings, now);
    await savePortalCounters(client, portalId, runId, counters);
    if (page.findings.length > 0) await deps.wakeUp.ask(client, 'hubspot', [portalId]);
  });
};

/** Works out anew what every record should say; the properties are made again where somebody removed them. */
const fill = async ({ deps, run, signal }: Work, paused: boolean): Promise<PhaseEnd> => {
  const { id: runId, portalId } = run;
  if (!paused) {
    await refreshCurrencies(deps, portalId);
    const ensured = await ensureProperties(deps, portalId);
    if (!ensured.ok) return phaseEnd(ensured);
  }
  const filled = await fillWrites(deps, portalId, { runId, cause: 'audit', signal });
  if (!filled.ok) return phaseEnd(filled);
  await savePortalCounters(deps.db.pool, portalId, runId, { filled: true });
  if (filled.value.changed > 0) await deps.wakeUp.ask(deps.db.pool, 'hubspot', [portalId]);
  return 'next';
};

/**
 * A slice of an audit's look at HubSpot: what every record should say is worked out once, then the records are compared
 * page by page; what differs is put in line for writing, who lost his record is linked anew. "later": there is more to
 * compare. A user's edit of our property is such a difference: it is overwritten (faults.md H11).
 */
export const auditRecords = async (work: Work): Promise<PhaseEnd | 'later'> => {
  const { deps, run, signal } = work;
  const paused = (await writing(deps, run.portalId)) === 'paused';
  const counters = auditCounters(run.counters);
  let { records } = counters;
  if (!counters.filled) {
    const filled = await fill(work, paused);
    if (filled !== 'next') return filled;
  }
  const until = deps.clock() + SLICE_MILLISECONDS;
  const from = OBJECT_TYPES.findIndex(({ objectTypeId }) => objectTypeId === counters.cursor?.objectTypeId);
  for (const { objectTypeId } of OBJECT_TYPES.slice(Math.max(0, from))) {
    let after = counters.cursor?.objectTypeId === objectTypeId ? BigInt(counters.cursor.after) : 0n;
    for (;;) {
      if (signal.aborted) return 'stopped';
      if (deps.clock() > until) return 'later';
      const page = await compareRecords(deps, run.portalId, objectTypeId, after, { paused });
      if (!page.ok) return phaseEnd(page);
      const { last } = page.value;
      if (last === null) break;
      records += page.value.records;
      after = last;
      await savePage(work, objectTypeId, page.value, {
        cursor: { objectTypeId, after: after.toString() },
        records,
      });
    }
  }
  return phaseEnd(success(null));
};
