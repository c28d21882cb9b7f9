import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { RecordFinding } from '../../store/findings/addFindings.ts';
import type { PropertyValues } from '../../store/writes/recordWrite.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { SyncFailure } from '../runOptions.ts';
import { writeBatch } from '../write/writeBatch.ts';
import type { JudgedValue } from './readCurrent.ts';

/** What became of the records of a page: values put back (with those that stood there), and what was left and why. */
export type RestoredPage = {
  restored: { recordId: bigint; sent: PropertyValues; before: PropertyValues }[];
  findings: RecordFinding[];
};

const leftOf = (objectTypeId: string, values: JudgedValue[]): RecordFinding[] =>
  values.flatMap(({ recordId, name, wrote, judgement }) =>
    judgement.kind === 'left'
      ? [
          {
            objectTypeId,
            recordId,
            place: 'undo' as const,
            what: name,
            expected: wrote,
            found: null,
            outcome: 'left' as const,
            reason: judgement.reason,
          },
        ]
      : [],
  );

const refusedOf = (objectTypeId: string, recordId: bigint, reason: string): RecordFinding => ({
  objectTypeId,
  recordId,
  place: 'undo',
  what: 'record',
  expected: null,
  found: null,
  outcome: 'left',
  reason,
});

/** Puts back what a run changed on at most a hundred records, where the judgement says so. */
export const restoreRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: ObjectTypeId,
  values: JudgedValue[],
): Promise<Outcome<RestoredPage, SyncFailure>> => {
  const restore = values.filter(({ judgement }) => judgement.kind === 'restore');
  const byRecord = new Map<bigint, JudgedValue[]>();
  for (const value of restore) {
    const others = byRecord.get(value.recordId);
    if (others) others.push(value);
    else byRecord.set(value.recordId, [value]);
  }
  const writes = [...byRecord].map(([recordId, own]) => ({
    recordId,
    desired: Object.fromEntries(own.map(({ name, before }) => [name, before])),
    written: {},
    runId: null,
    cause: 'undo',
    eventAt: null,
  }));
  const target = {
    portal: deps.portal(portalId),
    objectTypeId,
    gone: new Set<string>(),
    mending: new Map(),
  };
  const batch = await writeBatch(target, writes);
  if (!batch.ok) return batch;
  const { written, parked, gone } = batch.value;
  return success({
    restored: written.map(({ write: { recordId }, sent }) => ({
      recordId,
      sent,
      before: Object.fromEntries((byRecord.get(recordId) ?? []).map(({ name, wrote }) => [name, wrote])),
    })),
    findings: [
      ...leftOf(objectTypeId, values),
      ...parked.map(({ recordId, reason }) =>
        refusedOf(objectTypeId, recordId, `HubSpot refused: ${reason}`),
      ),
      ...gone.map((recordId) => refusedOf(objectTypeId, recordId, 'The record is no longer in HubSpot.')),
    ],
  });
};
