import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import { whereabouts } from '../hubspotEvents/whereabouts.ts';
import { inChunks } from '../link/inChunks.ts';
import type { Target } from './target.ts';
import type { WrittenBatch } from './writeBatch.ts';

/** A batch of which each record that HubSpot passed over was asked for alone. */
export type SettledBatch = WrittenBatch & { moved: { from: bigint; to: bigint }[] };

const SILENCE = 'HubSpot has this record but did not write it, and gave no reason.';

/**
 * Tells records that were merged away from those that are gone: batches pass over both in silence
 * (reference/hubspot-api.md §3.4, §5.4).
 */
export const settleGone = async (
  { portal, objectTypeId }: Target,
  batch: WrittenBatch,
): Promise<Outcome<SettledBatch, HubSpotFailure>> => {
  const found = await inChunks(batch.gone, 1, async ([recordId = 0n]) => {
    const where = await whereabouts(portal, objectTypeId, recordId);
    return where.ok ? success({ recordId, ...where.value }) : where;
  });
  if (!found.ok) return found;
  const settled: SettledBatch = { ...batch, parked: [...batch.parked], gone: [], moved: [] };
  for (const one of found.value) {
    if (one.state === 'moved') settled.moved.push({ from: one.recordId, to: one.to });
    else if (one.state === 'gone') settled.gone.push(one.recordId);
    else settled.parked.push({ recordId: one.recordId, reason: SILENCE });
  }
  return success(settled);
};
