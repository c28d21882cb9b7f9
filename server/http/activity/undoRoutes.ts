import { type Request, type Response, Router } from 'express';
import {
  type UndoPlanReply,
  type UndoReply,
  undoPlanRequest,
  undoRequest,
} from '../../../src/app/packages/contract/activity.ts';
import type { HubSpotDeps } from '../../sync/hubspotDeps.ts';
import { propertyLabel } from '../../sync/showHistory.ts';
import { planUndo, type UndoPlan } from '../../sync/undo/planUndo.ts';
import { requestUndo } from '../../sync/undo/requestUndo.ts';
import { recordKey } from '../../sync/undo/undoColumns.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { runKindOf } from './words.ts';

const LEFT_SHOWN = 100;
const CREATED_SHOWN = 1000;

const PAUSES =
  'Undoing pauses all writing to HubSpot, because ClearSync would else write the same values again at once. Press Resume when it shall: then the values of this run are written again. Records that were archived are not made again by themselves.';
const PAUSED =
  'Writing to HubSpot is paused already and stays so. Press Resume when ClearSync shall write again.';

const refusals: Readonly<
  Record<string, { status: number; code: string; title: string; action: string | null }>
> = {
  not_found: {
    status: 404,
    code: 'run_not_found',
    title: 'There is no such run',
    action: 'Reload the page.',
  },
  is_open: {
    status: 409,
    code: 'run_is_open',
    title: 'This run is still under way',
    action: 'Wait until it has ended, then undo it.',
  },
  is_undo: {
    status: 409,
    code: 'run_is_undo',
    title: 'An undo cannot be undone',
    action: 'Press Resume: then ClearSync writes its values again.',
  },
  other_undo: {
    status: 409,
    code: 'undo_is_open',
    title: 'Another run is being undone',
    action: 'Wait until that has ended, then try again.',
  },
};

const sendRefusal = (response: Response, failure: { kind: string; message?: string }): void => {
  const { status, ...refusal } = refusals[failure.kind] ?? {
    status: 502,
    code: 'hubspot_unavailable',
    title: 'HubSpot could not be asked',
    action: 'Try again in a minute.',
  };
  sendProblem(response, status, { ...refusal, message: failure.message ?? 'Nothing was changed.' });
};

const planReply = (plan: UndoPlan): UndoPlanReply => ({
  ok: true,
  run: {
    id: plan.run.id,
    kind: runKindOf(plan.run.kind),
    startedAt: isoMoment(plan.run.startedAt.getTime()),
  },
  records: plan.records,
  checked: plan.checked,
  restorable: plan.restorable,
  left: plan.left.slice(0, LEFT_SHOWN).map(({ objectTypeId, recordId, name, reason }) => ({
    objectTypeId,
    recordId: recordId.toString(),
    label: propertyLabel(name),
    reason,
  })),
  leftCount: plan.left.length,
  created: plan.created.slice(0, CREATED_SHOWN).map(({ objectTypeId, recordId, properties }) => ({
    key: recordKey({ objectTypeId, recordId }),
    objectTypeId,
    recordId: recordId.toString(),
    label: properties['email'] ?? properties['domain'] ?? recordId.toString(),
  })),
  createdCount: plan.created.length,
  notice: plan.isPaused ? PAUSED : PAUSES,
});

const sendPlan = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const body = readJson(request, undoPlanRequest);
  if (!body) return sendUnreadable(response);
  const plan = await planUndo(deps, signedPortal(response), body.runId);
  if (!plan.ok) return sendRefusal(response, plan.failure);
  response.json(planReply(plan.value));
};

const startUndo = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const body = readJson(request, undoRequest);
  if (!body) return sendUnreadable(response);
  const wanted = { runId: body.runId, archive: body.archive === 'none' ? [] : body.archive };
  const undo = await requestUndo(deps, signedPortal(response), wanted, signedPerson(response));
  if (!undo.ok) return sendRefusal(response, undo.failure);
  const reply: UndoReply = { ok: true, undoId: undo.value.undoId };
  response.json(reply);
};

/** The undo of a run: what it would do, and its beginning. */
export const undoRoutes = (deps: HubSpotDeps): Router => {
  const routes = Router();
  routes.post('/v1/undo/plan', (request, response) => sendPlan(deps, request, response));
  routes.post('/v1/undo', (request, response) => startUndo(deps, request, response));
  return routes;
};
