import { takeEvents } from '../../store/inbox/takeEvents.ts';
import { withLease } from '../../store/leases/withLease.ts';
import { takeWork } from '../../store/work/takeWork.ts';
import type { RunDeps } from '../runImport.ts';
import { refreshEvents } from './refreshEvents.ts';
import { refreshWork } from './refreshWork.ts';
import { type DrainEnd, forOneSlice } from './slice.ts';

/** Events a transaction: their objects are held in memory together. */
const EVENTS = 100;
const CUSTOMERS = 250;

/**
 * Works on what a portal's Stripe told us: events first, then customers that must be computed anew because of them. One
 * process at a time a portal; a slice of some seconds, so that a portal with thousands of renewals keeps nobody waiting.
 * Throws what only passes: the job is tried again.
 */
export const drainStripe = async (
  deps: RunDeps,
  portalId: bigint,
  signal: AbortSignal,
): Promise<DrainEnd> => {
  const { db, clock } = deps;
  const drained = await withLease(db, portalId, 'stripe', (lease) => {
    const ending = AbortSignal.any([signal, lease.signal]);
    const held = { ...lease, signal: ending };
    return forOneSlice(async () => {
      const events = await takeEvents(db, portalId, clock(), EVENTS);
      if (events.length > 0) {
        await refreshEvents(deps, held, events);
        return 'more';
      }
      const work = await takeWork(db, portalId, 'facts', clock(), CUSTOMERS);
      if (work.length === 0) return 'done';
      await refreshWork(deps, held, work);
      return 'more';
    }, ending);
  });
  return drained.held ? drained.value : 'elsewhere';
};
