import { BATCH_SIZE } from '../../hubspot/records/batchReply.ts';
import { failed, type Outcome, success } from '../../outcome.ts';
import { countPending } from '../../store/writes/countPending.ts';
import { listPending } from '../../store/writes/listPending.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { inChunks } from '../link/inChunks.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { writing } from '../writing.ts';
import { breakProperties } from './breakProperties.ts';
import { saveBatch } from './saveBatch.ts';
import { settleGone } from './settleGone.ts';
import type { Target } from './target.ts';
import { type WrittenBatch, writeBatch } from './writeBatch.ts';

/** Batches under way at once: enough to use HubSpot's rate at half a second a call. */
const PARALLEL_BATCHES = 6;

/** `wholeBatches`: what fills no batch yet is left, since more of it is about to come. */
export type WriteOptions = RunOptions & { wholeBatches?: boolean };

/** How many records were written, parked with HubSpot's reason, and found to be gone. */
export type WriteCounts = { written: number; parked: number; gone: number };

const drainObject = async (
  deps: HubSpotDeps,
  portalId: bigint,
  target: Target,
  { signal, lease, wholeBatches = false }: WriteOptions,
  onBatch: (batch: WrittenBatch) => Promise<void>,
): Promise<Outcome<null, SyncFailure>> => {
  for (let after = 0n; ; ) {
    if (signal?.aborted) return failed({ kind: 'stopped' });
    // People change their mind: pausing, disconnecting and uninstalling stop it here.
    if ((await writing(deps, portalId)) !== 'on') return failed({ kind: 'stopped' });
    const { objectTypeId, gone } = target;
    const limit = BATCH_SIZE * PARALLEL_BATCHES;
    const pending = await listPending(deps.db, portalId, objectTypeId, after, limit);
    const writes = wholeBatches ? pending.slice(0, pending.length - (pending.length % BATCH_SIZE)) : pending;
    const last = writes.at(-1);
    if (!last) return success(null);
    after = last.recordId;
    const known = new Set(gone);
    const lacked = target.mending.size;
    const outcome = await inChunks(writes, BATCH_SIZE, async (chunk) => {
      const batch = await writeBatch(target, chunk);
      if (!batch.ok) return batch;
      const settled = await settleGone(target, batch.value);
      if (!settled.ok) return settled;
      await saveBatch(deps, portalId, objectTypeId, settled.value, lease);
      // What a record was merged into waits now, perhaps before the place that was reached.
      for (const { to } of settled.value.moved) after = to <= after ? to - 1n : after;
      await onBatch(settled.value);
      return success(null);
    });
    const broken = [...gone].filter((name) => !known.has(name));
    if (target.mending.size > lacked)
      deps.log.warn({ names: [...target.mending.keys()] }, 'options of properties were missing in HubSpot');
    if (broken.length > 0) await breakProperties(deps, portalId, objectTypeId, broken);
    if (!outcome.ok) return outcome;
  }
};

/**
 * Writes a portal's waiting records to HubSpot, 100 a call and only what changed. Refused records are parked with
 * HubSpot's words, records that are gone are unlinked, merges are followed; all leave their neighbours alone. A failure
 * of the connection ends it, with every finished batch saved: called again, it goes on from there. One at a time a portal.
 */
export const writeRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  options: WriteOptions,
): Promise<Outcome<WriteCounts, SyncFailure>> => {
  const portal = deps.portal(portalId);
  const total = await countPending(deps.db, portalId);
  const counts: WriteCounts = { written: 0, parked: 0, gone: 0 };
  for (const { objectTypeId } of OBJECT_TYPES) {
    const target: Target = { portal, objectTypeId, gone: new Set(), mending: new Map() };
    const outcome = await drainObject(deps, portalId, target, options, async (batch) => {
      counts.written += batch.written.length;
      counts.parked += batch.parked.length;
      counts.gone += batch.gone.length;
      const done = counts.written + counts.parked + counts.gone;
      await options.onProgress?.(done, Math.max(done, total));
    });
    if (!outcome.ok) return outcome;
  }
  return success(counts);
};
