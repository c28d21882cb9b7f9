import { findOpenPortalRun } from '../../store/portalRuns/findOpenPortalRun.ts';
import { finishPortalRun } from '../../store/portalRuns/finishPortalRun.ts';
import { savePortalCounters } from '../../store/portalRuns/savePortalCounters.ts';
import { runAudit } from '../audit/runAudit.ts';
import type { RunDeps } from '../runImport.ts';
import { runUndo } from '../undo/runUndo.ts';

/**
 * Works on a run over a portal (an audit, an undo) to its end, or until the signal, a busy portal or a failure that
 * passes (thrown) ends it early: called again it goes on where it was. A run that has ended is left alone.
 */
export const runPortalRun = async (deps: RunDeps, runId: string, signal?: AbortSignal): Promise<void> => {
  const run = await findOpenPortalRun(deps.db, runId);
  if (!run) return;
  const { portalId, kind } = run;
  await savePortalCounters(deps.db.pool, portalId, runId, {});
  const until = signal ?? new AbortController().signal;
  const ending = await (kind === 'audit' ? runAudit(deps, run, until) : runUndo(deps, run, until));
  if (ending === 'stopped') return;
  await finishPortalRun(deps.db.pool, portalId, runId, { ...ending, at: new Date(deps.clock()) });
  deps.wakeUp.nudge('hubspot');
};
