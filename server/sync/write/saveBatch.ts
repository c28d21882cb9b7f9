import { inTransaction } from '../../store/database/inTransaction.ts';
import { addToLedger, type LedgerEntry } from '../../store/ledger/addToLedger.ts';
import { forgetRecords } from '../../store/writes/forgetRecords.ts';
import { markWritten } from '../../store/writes/markWritten.ts';
import { parkWrites } from '../../store/writes/parkWrites.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
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

const goneReason = (objectTypeId: string): string => {
  const word = OBJECT_TYPES.find((one) => one.objectTypeId === objectTypeId)?.singular ?? 'record';
  return `The ${word} that this customer was linked to is no longer in HubSpot: it was deleted or merged.`;
};

/** Saves what became of a batch: states, links that were cut and the ledger, in one transaction. */
export const saveBatch = async (
  { db, clock }: HubSpotDeps,
  portalId: bigint,
  objectTypeId: string,
  batch: WrittenBatch,
): Promise<void> => {
  const now = clock();
  const records = batch.written.map(({ write, sent }) => ({
    recordId: write.recordId,
    desired: write.desired,
    sent,
  }));
  await inTransaction(db, async (client) => {
    await markWritten(client, portalId, objectTypeId, records, now);
    await parkWrites(client, portalId, objectTypeId, batch.parked, now);
    const gone = { recordIds: batch.gone, reason: goneReason(objectTypeId) };
    await forgetRecords(client, portalId, objectTypeId, gone, now);
    await addToLedger(client, portalId, entriesOf(objectTypeId, batch), now);
  });
};
