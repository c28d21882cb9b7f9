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

/** Ends a run that went through all its phases: `complete` only when nothing at all was left out. */
export const endRun = async (deps: Deps, portalId: bigint, runId: string): Promise<void> => {
  const run = await findRun(deps.db, runId);
  const { reasons, refusedRecords } = await listHoles(deps.db, portalId, runId);
  const left = [
    ...reasons,
    ...unreadableWords(runCounters(run?.counters ?? {}).unreadable),
    ...(refusedRecords > 0 ? [`Refused by HubSpot: ${refusedRecords} records.`] : []),
  ];
  await finishRun(deps.db, runId, {
    state: left.length === 0 ? 'complete' : 'incomplete',
    reason: left.length === 0 ? null : left.join(' '),
    at: new Date(deps.clock()),
  });
};

/** Ends a run that cannot go on. What it did until then is kept. */
export const failRun = (deps: Deps, runId: string, reason: string): Promise<void> =>
  finishRun(deps.db, runId, { state: 'failed', reason, at: new Date(deps.clock()) });
