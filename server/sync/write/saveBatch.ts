import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import { addToLedger, type LedgerEntry } from '../../store/ledger/addToLedger.ts';
import { lockWrites } from '../../store/writes/lockWrites.ts';
import { markWritten } from '../../store/writes/markWritten.ts';
import { parkWrites } from '../../store/writes/parkWrites.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { followMerge } from '../hubspotEvents/followMerge.ts';
import { unlinkRecords } from '../hubspotEvents/unlinkRecords.ts';
import { recordValues } from './recordValues.ts';
import type { SettledBatch } from './settleGone.ts';
import type { WrittenBatch } from './writeBatch.ts';

const entriesOf = (objectTypeId: string, { written }: WrittenBatch): LedgerEntry[] =>
  written
    .filter(({ sent }) => Object.keys(sent).length > 0)
    .map(({ write, sent }) => ({
      objectTypeId,
      recordId: write.recordId,
      action: 'update',
      before: Object.fromEntries(Object.keys(sent).map((name) => [name, write.written[name] ?? null])),
      after: sent,
      runId: write.runId,
      cause: write.cause,
      eventAt: write.eventAt,
    }));

/**
 * Saves what became of a batch: states, links that were cut or follow a merge, and the ledger, in one transaction; nothing
 * when the lease is somebody else's by now.
 */
export const saveBatch = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  batch: SettledBatch,
  lease?: Lease,
): Promise<void> => {
  const now = deps.clock();
  const valuesOf = batch.moved.length + batch.gone.length > 0 ? await recordValues(deps, portalId) : null;
  const records = batch.written.map(({ write, sent }) => ({
    recordId: write.recordId,
    desired: write.desired,
    sent,
  }));
  await inTransaction(deps.db, async (client) => {
    if (lease) await holdLease(client, lease);
    const ids = [...records, ...batch.parked].map(({ recordId }) => recordId);
    await lockWrites(client, portalId, objectTypeId, ids);
    await markWritten(client, portalId, objectTypeId, records, now);
    await parkWrites(client, portalId, objectTypeId, batch.parked, now);
    await addToLedger(client, portalId, entriesOf(objectTypeId, batch), now);
    if (valuesOf === null) return;
    const deleted = { objectTypeId, recordIds: batch.gone, at: now };
    await unlinkRecords(client, portalId, deleted, { valuesOf, now });
    for (const { from, to } of batch.moved) {
      await followMerge(client, portalId, { objectTypeId, from: [from], to }, { valuesOf, now });
    }
  });
};
