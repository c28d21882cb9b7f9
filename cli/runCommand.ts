import { findPortal } from '../server/store/portals/findPortal.ts';
import { proofLine } from '../server/sync/audit/proofLine.ts';
import { requestAudit } from '../server/sync/audit/requestAudit.ts';
import { redrive } from '../server/sync/control/redrive.ts';
import { showStatus } from '../server/sync/control/showStatus.ts';
import type { Deps } from '../server/sync/deps.ts';
import { NOBODY } from '../server/sync/person.ts';
import { requestUndo } from '../server/sync/undo/requestUndo.ts';
import { showWhy } from '../server/sync/why/showWhy.ts';
import { follow } from './follow.ts';
import type { Command } from './readArguments.ts';
import { statusText } from './statusText.ts';
import { whyText } from './whyText.ts';

/** What a command came to: a value for --json, the same for people, and whether it was done. */
export type Outcome = { done: boolean; value: unknown; text: string };

const SWEEP = 'A running server takes it up within ten seconds.';

const refused = (text: string): Outcome => ({ done: false, value: { error: text }, text });

const followed = async (deps: Deps, portalId: bigint, runId: string): Promise<Outcome> => {
  const run = await follow(deps, portalId, runId);
  const timeZone = (await findPortal(deps.db, portalId))?.timeZone ?? 'UTC';
  const line =
    run.kind === 'audit' ? proofLine(run, timeZone) : `The undo is ${run.state}. ${run.reason ?? ''}`;
  const { state, reason, counters } = run;
  return { done: state !== 'failed', value: { runId, state, reason, counters }, text: line.trim() };
};

const undo = async (
  deps: Deps,
  { portalId, runId, wait }: Extract<Command, { name: 'undo' }>,
): Promise<Outcome> => {
  const asked = await requestUndo(deps, portalId, { runId, archive: [] }, NOBODY);
  if (!asked.ok) return refused(`The run cannot be undone: ${asked.failure.kind.replaceAll('_', ' ')}.`);
  const { undoId } = asked.value;
  if (wait) return followed(deps, portalId, undoId);
  return { done: true, value: { runId: undoId }, text: `The undo is asked for (${undoId}). ${SWEEP}` };
};

const audit = async (
  deps: Deps,
  { portalId, wait }: Extract<Command, { name: 'audit' }>,
): Promise<Outcome> => {
  const { auditId } = await requestAudit(deps, portalId, NOBODY);
  if (wait) return followed(deps, portalId, auditId);
  return { done: true, value: { runId: auditId }, text: `The audit is asked for (${auditId}). ${SWEEP}` };
};

/** Carries a command of the operator out, or asks the servers to. */
export const runCommand = async (deps: Deps, command: Command): Promise<Outcome> => {
  if (command.name === 'status') {
    const portals = await showStatus(deps, command.portalId);
    return { done: true, value: portals, text: statusText(portals) };
  }
  const { portalId } = command;
  const portal = await findPortal(deps.db, portalId);
  if (!portal || portal.uninstalledAt) return refused(`The portal ${portalId} has not installed the app.`);
  switch (command.name) {
    case 'why': {
      const why = await showWhy(deps, portalId, command.question);
      return why ? { done: true, value: why, text: whyText(why) } : refused('The portal is gone.');
    }
    case 'audit':
      return audit(deps, command);
    case 'undo':
      return undo(deps, command);
    case 'redrive': {
      const value = await redrive(deps, portalId, { what: command.what, ids: null }, NOBODY);
      const text = `In line again: ${value.events} events, ${value.records} records, ${value.imports} imports. ${SWEEP}`;
      return { done: true, value, text };
    }
  }
};
