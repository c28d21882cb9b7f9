import type { Outcome } from '../outcome.ts';
import { gatherStatistics } from '../store/database/gatherStatistics.ts';
import type { Lease } from '../store/leases/lease.ts';
import { findRun } from '../store/runs/findRun.ts';
import { putOffRun } from '../store/runs/putOffRun.ts';
import { saveCounter } from '../store/runs/saveCounter.ts';
import { type RunPhase, setPhase } from '../store/runs/setPhase.ts';
import { CannotOpen } from '../store/vault.ts';
import { whileOpen } from './control/whileOpen.ts';
import { endRun, failRun } from './endRun.ts';
import type { HubSpotDeps } from './hubspotDeps.ts';
import { importObjects } from './importObjects.ts';
import { linkRecords } from './link/linkRecords.ts';
import { beginLive, catchUpLive } from './live/beginLive.ts';
import { withHubSpot } from './portalRuns/withHubSpot.ts';
import { ensureProperties } from './properties/ensureProperties.ts';
import { notePlannedProperties } from './properties/notePlannedProperties.ts';
import { refreshCurrencies } from './refreshCurrencies.ts';
import { refreshSnapshots } from './refreshSnapshots.ts';
import { runCounters } from './runCounters.ts';
import type { RunOptions, SyncFailure } from './runOptions.ts';
import type { StripeDeps } from './stripeDeps.ts';
import { fillAndWrite } from './write/fillAndWrite.ts';
import { fillWrites } from './write/fillWrites.ts';
import { writing } from './writing.ts';

export type RunDeps = StripeDeps & HubSpotDeps;

/** One run while it is worked on. */
type Work = {
  deps: RunDeps;
  runId: string;
  portalId: bigint;
  connectionId: string;
  counters: unknown;
  signal: AbortSignal | undefined;
};

/** How a phase ended: on to the next, to be gone on with later, or for good. */
type PhaseEnd = 'next' | 'stopped' | { failed: string } | { putOff: number; reason: string };

/** A longer pause than this is kept by putting the run off, not by trying again and again. */
const LONG_MILLISECONDS = 60_000;

const CAUSES = { read: 'import', facts: 'recalculation', properties: 'import', links: 'link' } as const;

const causeOf = ({ counters }: Work): string => CAUSES[runCounters(counters).from];

const options = (work: Work, phase: 'links' | 'records'): RunOptions => ({
  runId: work.runId,
  cause: causeOf(work),
  onProgress: (done, total) => saveCounter(work.deps.db, work.runId, phase, { done, total }),
  ...(work.signal ? { signal: work.signal } : {}),
});

/** What passes is thrown, so that the queue tries again later; the run goes on in the same phase. */
const endOf = (outcome: Outcome<unknown, SyncFailure>): PhaseEnd => {
  if (outcome.ok) return 'next';
  const { failure } = outcome;
  if (failure.kind === 'stopped') return 'stopped';
  if (failure.kind === 'throttled' && failure.retryAfterMs > LONG_MILLISECONDS)
    return { putOff: failure.retryAfterMs, reason: `HubSpot asks to wait: ${failure.message}` };
  if (failure.kind === 'throttled' || failure.kind === 'unavailable') {
    throw new Error(`HubSpot could not go on with the import: ${failure.message}`);
  }
  return { failed: `HubSpot refused to go on: ${failure.message}` };
};

/** A secret that does not open will not open at the next try either: the run ends and says what mends it. */
const unopened = (error: unknown): PhaseEnd => {
  if (!(error instanceof CannotOpen)) throw error;
  return { failed: 'The stored Stripe key cannot be opened. Paste the key again, then import again.' };
};

/** While a run links or makes properties nobody else does so for the portal; live updates wait for it, and it for them. */
const aloneAtHubSpot = async (
  { deps, portalId, signal = new AbortController().signal }: Work,
  carryOut: (lease: Lease, signal: AbortSignal) => Promise<Outcome<unknown, SyncFailure>>,
): Promise<PhaseEnd> => {
  const outcome = await withHubSpot(deps, portalId, signal, carryOut);
  return outcome === 'stopped' ? 'stopped' : endOf(outcome);
};

/** The phases of a run in their order. Each may be begun again where it was interrupted. */
const phases: readonly [RunPhase, (work: Work) => Promise<PhaseEnd>][] = [
  [
    'read',
    async (work) => {
      const { deps, runId, signal } = work;
      await beginLive(deps, work, signal);
      const end = await importObjects(deps, runId, signal);
      if (end.state === 'revoked') return { failed: end.reason };
      if (end.state === 'stopped') return 'stopped';
      await catchUpLive(deps, work, signal);
      return 'next';
    },
  ],
  [
    'facts',
    async ({ deps, runId, portalId, connectionId, counters, signal }) => {
      const { from, facts } = runCounters(counters);
      const { cursor = '', done = 0 } = facts ?? {};
      const run = { id: runId, cursor, done };
      const refreshed = await refreshSnapshots(deps, portalId, connectionId, {
        run,
        keepComputedAt: from === 'facts',
        ...(signal ? { signal } : {}),
      });
      return refreshed ? 'next' : 'stopped';
    },
  ],
  [
    'properties',
    async (work) => {
      const { deps, portalId } = work;
      await refreshCurrencies(deps, portalId);
      const state = await writing(deps, portalId);
      if (state === 'paused') return 'next';
      return aloneAtHubSpot(work, () =>
        state === 'on' ? ensureProperties(deps, portalId) : notePlannedProperties(deps, portalId),
      );
    },
  ],
  [
    'links',
    async (work) =>
      aloneAtHubSpot(work, (lease, signal) =>
        linkRecords(work.deps, work.portalId, work.connectionId, {
          ...options(work, 'links'),
          lease,
          signal,
        }),
      ),
  ],
  [
    'records',
    async (work) => {
      const { deps, portalId, runId, signal } = work;
      const state = await writing(deps, portalId);
      if (state === 'preview') return 'next';
      if (state === 'on') return endOf(await fillAndWrite(deps, portalId, options(work, 'records')));
      // What is filled while the portal is paused waits for the resuming.
      const filled = await fillWrites(deps, portalId, {
        runId,
        cause: causeOf(work),
        ...(signal ? { signal } : {}),
      });
      return endOf(filled);
    },
  ],
];

/**
 * An import from the key to the records: reads Stripe, computes the facts, makes the properties, links and writes; a
 * recalculation is one that begins with the facts. Until a person approves the writing it only reads HubSpot: it plans
 * the properties, matches without creating, and what it stored is the preview. The run's phase and counters are stored
 * as it goes, so that whoever calls it again after a stop, a crash or a failure of HubSpot's goes on where it was. A
 * run that has ended is left alone.
 */
export const runImport = async (deps: RunDeps, runId: string, signal?: AbortSignal): Promise<void> => {
  const run = await findRun(deps.db, runId);
  if (!run || (run.state !== 'queued' && run.state !== 'running')) return;
  const { portalId, connectionId, counters } = run;
  const from = Math.max(
    0,
    phases.findIndex(([name]) => name === run.phase),
  );
  await whileOpen(deps, runId, signal, async (stop) => {
    const work: Work = { deps, runId, portalId, connectionId, counters, signal: stop };
    for (const [name, carryOut] of phases.slice(from)) {
      if (!(await setPhase(deps.db, runId, name))) return;
      if (name !== 'read') await gatherStatistics(deps.db);
      const end = await carryOut(work).catch(unopened);
      if (end === 'stopped') return;
      if (end === 'next') continue;
      if ('failed' in end) return failRun(deps, runId, end.failed);
      return putOffRun(deps.db, runId, new Date(deps.clock() + end.putOff), end.reason);
    }
    await endRun(deps, portalId, runId);
  });
};
