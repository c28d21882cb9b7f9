import type { ImportProgress, ImportStep } from '../../src/app/packages/contract/importProgress.ts';
import { countPortal } from '../store/home/countPortal.ts';
import { findShownRun } from '../store/runs/findShownRun.ts';
import type { Deps } from './deps.ts';
import { progressSteps } from './progressSteps.ts';
import { runCounters } from './runCounters.ts';

/** Shares of the whole in percent, as measured: reading takes most, then HubSpot. */
const SHARES: Readonly<Record<string, number>> = { facts: 15, links: 10, records: 15 };
const READING = 60;

const states = ['queued', 'running', 'complete', 'incomplete', 'failed'] as const;

const share = ({ state, done, total }: ImportStep): number => {
  if (state === 'done' || state === 'parked') return 1;
  return total === null || total === 0 ? 0 : Math.min(1, done / total);
};

const percentOf = (steps: ImportStep[]): number => {
  const reading = steps.filter(({ name }) => !(name in SHARES));
  const later = steps.reduce((sum, step) => sum + share(step) * (SHARES[step.name] ?? 0), 0);
  // A recalculation has nothing to read: the later phases are the whole of it.
  if (reading.length === 0) return Math.floor((later * 100) / (100 - READING));
  // Each kind weighs as much as it has objects; one of unknown size as much as an average one.
  const sizes = reading.flatMap(({ total }) => total ?? []);
  const average = sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const weight = reading.reduce((sum, { total }) => sum + (total ?? average), 0);
  const read = reading.reduce((sum, step) => sum + share(step) * (step.total ?? average), 0);
  return Math.floor((weight === 0 ? READING : (read / weight) * READING) + later);
};

/** Below that there is too little to judge by. */
const JUDGE_FROM_PERCENT = 3;

const etaSeconds = (percent: number, startedAt: Date, now: number): number | null => {
  if (percent < JUDGE_FROM_PERCENT) return null;
  return Math.round((((now - startedAt.getTime()) / 1000) * (100 - percent)) / percent);
};

/**
 * How far the portal's import or recalculation is that runs or ran last: step by step with estimates that become exact, percent, and the time that it
 * may still take. Null when there was never one.
 */
export const importProgress = async (deps: Deps, portalId: bigint): Promise<ImportProgress | null> => {
  const run = await findShownRun(deps.db, portalId);
  if (!run) return null;
  const counters = runCounters(run.counters);
  const steps = progressSteps(run, counters);
  const open = run.state === 'queued' || run.state === 'running';
  const percent =
    run.state === 'complete' || run.state === 'incomplete' ? 100 : Math.min(99, percentOf(steps));
  const totals = await countPortal(deps.db, portalId);
  return {
    runId: run.id,
    kind: counters.from === 'read' ? 'import' : 'recalculation',
    state: states.find((state) => state === run.state) ?? 'failed',
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    steps,
    percent,
    etaSeconds: open ? etaSeconds(percent, run.startedAt, deps.clock()) : null,
    reason: run.reason,
    totals: {
      customers: totals.customers,
      linkedContacts: totals.linkedContacts,
      linkedCompanies: totals.linkedCompanies,
      recordsWritten: totals.recordsWritten,
      parked: totals.parked,
      unmatched: totals.unmatched,
    },
  };
};
