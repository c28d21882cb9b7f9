import type { ImportProgress, ImportStep } from '../../src/app/packages/contract/importProgress.ts';
import { countPortal } from '../store/home/countPortal.ts';
import { findShownRun } from '../store/runs/findShownRun.ts';
import type { RunStart } from '../store/runs/runRow.ts';
import type { Deps } from './deps.ts';
import { progressSteps } from './progressSteps.ts';
import { runCounters } from './runCounters.ts';
import { writing } from './writing.ts';

/** Shares of the whole in percent, as measured: reading takes most, then HubSpot. */
const SHARES: Readonly<Record<string, number>> = { facts: 15, links: 10, records: 15 };
const READING = 60;

const states = ['queued', 'running', 'complete', 'incomplete', 'failed'] as const;

const share = ({ state, done, total }: ImportStep): number => {
  if (state === 'done' || state === 'parked') return 1;
  return total === null || total === 0 ? 0 : Math.min(1, done / total);
};

/** A run that reads nothing or does not write has fewer steps: the shares of those are the whole of it. */
const percentOf = (steps: ImportStep[]): number => {
  const reading = steps.filter(({ name }) => !(name in SHARES));
  const shareOf = ({ name }: ImportStep): number => SHARES[name] ?? 0;
  const whole = steps.reduce((sum, step) => sum + shareOf(step), 0) + (reading.length === 0 ? 0 : READING);
  const later = steps.reduce((sum, step) => sum + share(step) * shareOf(step), 0);
  // Each kind weighs as much as it has objects; one of unknown size as much as an average one.
  const sizes = reading.flatMap(({ total }) => total ?? []);
  const average = sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const weight = reading.reduce((sum, { total }) => sum + (total ?? average), 0);
  const read = reading.reduce((sum, step) => sum + share(step) * (step.total ?? average), 0);
  const done = reading.length === 0 ? 0 : weight === 0 ? READING : (read / weight) * READING;
  return Math.floor(((done + later) * 100) / whole);
};

const KINDS: Readonly<Record<RunStart, ImportProgress['kind']>> = {
  read: 'import',
  facts: 'recalculation',
  properties: 'writing',
  links: 'matching',
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
  const steps = progressSteps(run, counters, (await writing(deps, portalId)) !== 'preview');
  const open = run.state === 'queued' || run.state === 'running';
  const percent =
    run.state === 'complete' || run.state === 'incomplete' ? 100 : Math.min(99, percentOf(steps));
  const totals = await countPortal(deps.db, portalId);
  return {
    runId: run.id,
    kind: KINDS[counters.from],
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
