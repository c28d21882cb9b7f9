import type { Outcome } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import { withLease } from '../../store/leases/withLease.ts';
import type { WaitingWork } from '../../store/work/customerWork.ts';
import { finishWork } from '../../store/work/finishWork.ts';
import { postponeWork } from '../../store/work/postponeWork.ts';
import { takeWork } from '../../store/work/takeWork.ts';
import { isPutOff } from '../../store/writes/isPutOff.ts';
import { postponePortal } from '../../store/writes/postponePortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { applyHubSpotEvents } from '../hubspotEvents/applyHubSpotEvents.ts';
import { linkCustomers } from '../link/linkCustomers.ts';
import type { SyncFailure } from '../runOptions.ts';
import { fillRecordsOf } from '../write/fillRecordsOf.ts';
import { recordValues } from '../write/recordValues.ts';
import { writeRecords } from '../write/writeRecords.ts';
import { writing } from '../writing.ts';
import { type DrainEnd, forOneSlice } from './slice.ts';

/** Customers that are looked for together: one read of HubSpot for their addresses. */
const CUSTOMERS = 100;
/** What HubSpot refuses to look for is asked again after an hour: somebody may have mended it there. */
const CUSTOMER_REFUSED_MILLISECONDS = 3_600_000;

/** What HubSpot refuses as a whole is asked again so much later: somebody has to mend something there or here. */
const REFUSED_MILLISECONDS = 15 * 60_000;
/** A longer pause than this is kept by putting the portal off, not by holding a worker. */
const LONG_MILLISECONDS = 60_000;

/**
 * The value, or null when the portal is to be left alone: it was stopped, its access was withdrawn (noted elsewhere), or it
 * is put off with the reason. What passes within a minute is thrown, so that the job is tried again.
 */
const orPutOff = async <Value>(
  { db, clock, log }: HubSpotDeps,
  portalId: bigint,
  outcome: Outcome<Value, SyncFailure>,
): Promise<Value | null> => {
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'stopped' || failure.kind === 'revoked') return null;
  const wait = failure.kind === 'throttled' ? failure.retryAfterMs : REFUSED_MILLISECONDS;
  if (failure.kind === 'unavailable' || wait <= LONG_MILLISECONDS)
    throw new Error(`HubSpot could not go on: ${failure.message}`);
  log.warn({ portalId: portalId.toString(), failure }, 'a portal is put off');
  await postponePortal(db, portalId, new Date(clock() + wait), failure.message);
  return null;
};

/**
 * Finds out for whose sake HubSpot refuses to look for customers: the halves are tried, and theirs, until that one stands
 * alone and is put off with HubSpot's words.
 */
const apart = async (
  deps: HubSpotDeps,
  lease: Lease,
  work: readonly WaitingWork[],
  reason: string,
): Promise<'done' | 'more'> => {
  const middle = Math.ceil(work.length / 2);
  if (work.length > 1) {
    const first = await link(deps, lease, work.slice(0, middle));
    return first === 'done' ? 'done' : link(deps, lease, work.slice(middle));
  }
  const until = new Date(deps.clock() + CUSTOMER_REFUSED_MILLISECONDS);
  await postponeWork(deps.db.pool, lease.portalId, 'link', work, { until, reason });
  return 'more';
};

/** Looks for the records of customers who have none, and fills what was found. */
const link = async (
  deps: HubSpotDeps,
  lease: Lease,
  work: readonly WaitingWork[],
): Promise<'done' | 'more'> => {
  const { portalId, signal } = lease;
  const options = { runId: null, cause: 'link', lease, signal };
  await deps.portal(portalId).rest();
  const linked = await linkCustomers(deps, portalId, work, options);
  if (!linked.ok && linked.failure.kind === 'rejected')
    return apart(deps, lease, work, linked.failure.message);
  if ((await orPutOff(deps, portalId, linked)) === null) return 'done';
  const valuesOf = (await writing(deps, portalId)) === 'preview' ? null : await recordValues(deps, portalId);
  await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    for (const connectionId of valuesOf ? new Set(work.map((one) => one.connectionId)) : []) {
      const own = work.filter((one) => one.connectionId === connectionId);
      const causes = new Map(own.map(({ customerId, cause, eventAt }) => [customerId, { cause, eventAt }]));
      const now = deps.clock();
      if (valuesOf) await fillRecordsOf(client, portalId, connectionId, causes, { valuesOf, now });
    }
    await finishWork(client, portalId, 'link', work);
  });
  return 'more';
};

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
      if (work.length > 0) return link(deps, held, work);
      if ((await writing(deps, portalId)) !== 'on') return 'done';
      const options = { runId: null, cause: 'link', lease: held, signal: ending };
      await deps.portal(portalId).rest();
      const written = await orPutOff(deps, portalId, await writeRecords(deps, portalId, options));
      return written === null || written.written + written.gone === 0 ? 'done' : 'more';
    }, ending);
  });
  return drained.held ? drained.value : 'elsewhere';
};
