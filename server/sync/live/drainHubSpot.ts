import { withLease } from '../../store/leases/withLease.ts';
import { takeWork } from '../../store/work/takeWork.ts';
import { isPutOff } from '../../store/writes/isPutOff.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { applyHubSpotEvents } from '../hubspotEvents/applyHubSpotEvents.ts';
import { writeRecords } from '../write/writeRecords.ts';
import { writing } from '../writing.ts';
import { linkWork } from './linkWork.ts';
import { orPutOff } from './orPutOff.ts';
import { type DrainEnd, forOneSlice } from './slice.ts';

/** Customers that are looked for together: one read of HubSpot for their addresses. */
const CUSTOMERS = 100;

/**
 * Works on what a portal's HubSpot is to learn: what happened there comes first (merges, deletions), then customers that
 * are to be looked for, then the records that wait. One process at a time a portal, a slice of some seconds. Nothing is
 * written while nobody approved it or somebody paused it. Throws what only passes: the job is tried again.
 */
export const drainHubSpot = async (
  deps: HubSpotDeps,
  portalId: bigint,
  signal: AbortSignal,
): Promise<DrainEnd> => {
  const { db, clock } = deps;
  const drained = await withLease(db, portalId, 'hubspot', (lease) => {
    const ending = AbortSignal.any([signal, lease.signal]);
    const held = { ...lease, signal: ending };
    return forOneSlice(async () => {
      if (await isPutOff(db, portalId, clock())) return 'done';
      const applied = await orPutOff(
        deps,
        portalId,
        await applyHubSpotEvents(deps, portalId, { lease: held, signal: ending }),
      );
      if (applied === null || applied.events > 0) return applied === null ? 'done' : 'more';
      const work = await takeWork(db, portalId, 'link', clock(), CUSTOMERS);
      if (work.length > 0) return linkWork(deps, held, work);
      if ((await writing(deps, portalId)) !== 'on') return 'done';
      const options = { runId: null, cause: 'link', lease: held, signal: ending };
      await deps.portal(portalId).rest();
      const written = await orPutOff(deps, portalId, await writeRecords(deps, portalId, options));
      return written === null || written.written + written.gone === 0 ? 'done' : 'more';
    }, ending);
  });
  return drained.held ? drained.value : 'elsewhere';
};
