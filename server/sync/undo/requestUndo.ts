import { randomUUID } from 'node:crypto';
import { failed, type Outcome, success } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { joinPortalRun } from '../../store/portalRuns/joinPortalRun.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { LedgerRun } from '../../store/undo/findLedgerRun.ts';
import { pauseWriting } from '../../store/undo/pauseWriting.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { zonedMinute } from '../zonedMinute.ts';
import { type UndoRefusal, undoableRun } from './planUndo.ts';
import { undoOptions } from './undoColumns.ts';

const pauseWords = ({ kind, startedAt }: LedgerRun, { userEmail }: Person, timeZone: string): string =>
  `${userEmail ?? 'a person'} (the ${kind} of ${zonedMinute(startedAt.getTime(), timeZone)} was undone)`;

/**
 * Asks for the undo of a run, and pauses the portal's writing in the same transaction: the values that are put back
 * would else be written again at once. Whoever resumes wants them back. Asked for twice it is one undo.
 */
export const requestUndo = async (
  deps: Deps,
  portalId: bigint,
  { runId, archive }: { runId: string; archive: string[] },
  person: Person,
): Promise<Outcome<{ undoId: string }, UndoRefusal | { kind: 'other_undo' }>> => {
  const run = await undoableRun(deps, portalId, runId);
  if (!run.ok) return run;
  const portal = await findPortal(deps.db, portalId);
  const at = new Date(deps.clock());
  const options = { undoOf: runId, archive };
  const undo = await inTransaction(deps.db, async (client) => {
    const wanted = {
      id: randomUUID(),
      kind: 'undo' as const,
      options,
      requestedBy: person.userEmail,
      startedAt: at,
    };
    const joined = await joinPortalRun(client, portalId, wanted);
    if (!joined.isNew) return joined;
    await pauseWriting(client, portalId, {
      by: pauseWords(run.value, person, portal?.timeZone ?? 'UTC'),
      at,
    });
    await addHumanAction(client, portalId, { ...person, action: 'run_undone', detail: { runId }, at });
    await deps.wakeUp.ask(client, 'portal-run', [portalId]);
    return joined;
  });
  if (!undo.isNew && undoOptions(undo.options).undoOf !== runId) return failed({ kind: 'other_undo' });
  deps.wakeUp.nudge('portal-run');
  return success({ undoId: undo.id });
};
