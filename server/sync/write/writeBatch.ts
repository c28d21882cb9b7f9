import type { HubSpotFailure, Rejection } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { ParkedRecord } from '../../store/writes/parkWrites.ts';
import type { PendingWrite, PropertyValues } from '../../store/writes/recordWrite.ts';
import { inHalves } from '../inHalves.ts';
import { sendChanges, withoutGone } from './sendChanges.ts';
import type { Target } from './target.ts';

/** What became of a batch: each of its records is in one of the three. */
export type WrittenBatch = {
  written: { write: PendingWrite; sent: PropertyValues }[];
  parked: ParkedRecord[];
  /** HubSpot has no such record any more. */
  gone: bigint[];
};

/** Only what differs from what was written last; a property that was never written counts as different. */
const changesOf = ({ desired, written }: PendingWrite): PropertyValues =>
  Object.fromEntries(Object.entries(desired).filter(([name, value]) => written[name] !== value));

const isGone = ({ code }: Rejection): boolean => code === 'OBJECT_NOT_FOUND';

/** Refusals by the record that they are about. */
const byRecord = (refusals: Rejection[]): Map<string, Rejection> =>
  new Map(
    refusals.flatMap((refusal) =>
      [...refusal.traceIds, ...refusal.ids].map((id): [string, Rejection] => [id, refusal]),
    ),
  );

/**
 * Writes up to 100 records' changes. A refused record does not hold up its neighbours, whether HubSpot names it (207)
 * or refuses the batch for its sake (400). A record about which HubSpot says nothing at all is gone: ids that were
 * merged away are passed over in silence (reference/hubspot-api.md §3.4, §5.4).
 */
export const writeBatch = async (
  target: Target,
  writes: PendingWrite[],
): Promise<Outcome<WrittenBatch, HubSpotFailure>> => {
  const changes = writes
    .map((write) => ({ id: write.recordId, properties: changesOf(write) }))
    .filter(({ properties }) => Object.keys(properties).length > 0);
  const outcome = await inHalves(changes, (some) => sendChanges(target, some));
  if (!outcome.ok) return outcome;
  const { done, rejected } = outcome.value;
  const taken = new Set(done.flatMap(({ results }) => results.map(({ id }) => id)));
  const refusals = byRecord(done.flatMap(({ refused }) => refused));
  for (const { item, failure } of rejected) {
    const [refusal] = failure.perRecord;
    const code = failure.status === 404 ? 'OBJECT_NOT_FOUND' : (refusal?.code ?? null);
    const ids = [item.id.toString()];
    const { message } = failure;
    refusals.set(item.id.toString(), { traceIds: ids, ids, code, properties: [], faults: [], message });
  }
  const batch: WrittenBatch = { written: [], parked: [], gone: [] };
  for (const write of writes) {
    const sent = withoutGone(changesOf(write), target.gone);
    const refusal = refusals.get(write.recordId.toString());
    if (taken.has(write.recordId) || Object.keys(sent).length === 0) batch.written.push({ write, sent });
    else if (refusal === undefined || isGone(refusal)) batch.gone.push(write.recordId);
    else batch.parked.push({ recordId: write.recordId, reason: refusal.message });
  }
  return success(batch);
};
