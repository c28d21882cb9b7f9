import { countFindings } from '../../store/findings/countFindings.ts';
import { findPortalRun } from '../../store/portalRuns/findPortalRun.ts';
import type { PortalRunRow } from '../../store/portalRuns/portalRunRow.ts';
import { type PhaseEnd, phaseEnd } from '../portalRuns/phaseEnd.ts';
import type { RunEnding } from '../portalRuns/runEnding.ts';
import { withHubSpot } from '../portalRuns/withHubSpot.ts';
import type { RunDeps } from '../runImport.ts';
import { archiveCreated } from './archiveCreated.ts';
import { undoCounters, undoOptions } from './undoColumns.ts';
import { undoValues } from './undoValues.ts';
import type { UndoWork } from './undoWork.ts';

const slice = async (work: UndoWork): Promise<PhaseEnd | 'later'> => {
  if (!undoCounters(work.run.counters).archiveDone) {
    const archived = phaseEnd(await archiveCreated(work));
    if (archived !== 'next') return archived;
  }
  return undoValues(work);
};

/**
 * The undo of a run: archives the records that it made and somebody ticked, then puts back the values that nobody
 * changed since. Goes on where it was after a stop; done again it changes nothing. It writes although the portal is
 * paused: the pause is there to keep what it restores (requestUndo).
 */
export const runUndo = async (
  deps: RunDeps,
  run: PortalRunRow,
  signal: AbortSignal,
): Promise<RunEnding | 'stopped'> => {
  const { id, portalId } = run;
  const options = undoOptions(run.options);
  for (;;) {
    const end = await withHubSpot(deps, portalId, signal, async (lease, both) => {
      const fresh = (await findPortalRun(deps.db, portalId, id)) ?? run;
      return slice({ deps, run: fresh, options, lease, signal: both });
    });
    if (end === 'stopped') return end;
    if (end === 'next') break;
    if (end !== 'later') return { state: 'failed', reason: end.failed, counters: {} };
  }
  const { left } = await countFindings(deps.db, portalId, id);
  return { state: 'complete', reason: null, counters: { recordsLeft: left } };
};
