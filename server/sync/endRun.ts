import { randomUUID } from 'node:crypto';
import { findLastReading } from '../store/runs/findLastReading.ts';
import { findRun } from '../store/runs/findRun.ts';
import { finishRun } from '../store/runs/finishRun.ts';
import { listHoles } from '../store/runs/listHoles.ts';
import type { Deps } from './deps.ts';
import { runCounters } from './runCounters.ts';

/** Objects named in the reason; the rest is in the run's counters. */
const NAMED = 3;

const unreadableWords = (unreadable: Record<string, string>): string[] => {
  const entries = Object.entries(unreadable);
  if (entries.length === 0) return [];
  const named = entries.slice(0, NAMED).map(([id, issue]) => `${id} (${issue})`);
  const more = entries.length > NAMED ? ` and ${entries.length - NAMED} more` : '';
  return [`Not understood and left out: ${named.join(', ')}${more}.`];
};

/** The run that read what a run's numbers are made of: itself, or for a recalculation the last one that read. */
const readingOf = async ({ db }: Deps, runId: string): Promise<{ id: string; counters: unknown } | null> => {
  const run = await findRun(db, runId);
  if (run === null || runCounters(run.counters).from === 'read') return run;
  return findLastReading(db, run.connectionId);
};

/**
 * Ends a run that went through all its phases: `complete` only when nothing at all was left out, by the reading either
 * if the run itself read nothing.
 */
export const endRun = async (deps: Deps, portalId: bigint, runId: string): Promise<void> => {
  const reading = await readingOf(deps, runId);
  const { reasons, refusedRecords } = await listHoles(deps.db, portalId, reading?.id ?? runId);
  const left = [
    ...reasons,
    ...unreadableWords(runCounters(reading?.counters ?? {}).unreadable),
    ...(refusedRecords > 0 ? [`Refused by HubSpot: ${refusedRecords} records.`] : []),
  ];
  await finishRun(deps.db, runId, randomUUID(), {
    state: left.length === 0 ? 'complete' : 'incomplete',
    reason: left.length === 0 ? null : left.join(' '),
    at: new Date(deps.clock()),
  });
};

/** Ends a run that cannot go on. What it did until then is kept. */
export const failRun = (deps: Deps, runId: string, reason: string): Promise<void> =>
  finishRun(deps.db, runId, randomUUID(), { state: 'failed', reason, at: new Date(deps.clock()) });
