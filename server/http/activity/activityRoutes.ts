import { type Request, type Response, Router } from 'express';
import {
  type ActivityReply,
  activityQuery,
  type HistoryReply,
  historyQuery,
} from '../../../src/app/packages/contract/activity.ts';
import type { HubSpotDeps } from '../../sync/hubspotDeps.ts';
import { showActivity } from '../../sync/showActivity.ts';
import { showHistory } from '../../sync/showHistory.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { auditRoutes } from './auditRoutes.ts';
import { runRoute } from './runRoute.ts';
import { undoRoutes } from './undoRoutes.ts';
import { runKindOf, runStateOf } from './words.ts';

const sendHistory = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const query = historyQuery.safeParse(request.query);
  if (!query.success) return sendUnreadable(response);
  const { objectTypeId, objectId, before } = query.data;
  const record = { objectTypeId, recordId: BigInt(objectId) };
  const from = before === undefined ? null : BigInt(before);
  const { entries, next } = await showHistory(deps, signedPortal(response), record, from);
  const reply: HistoryReply = {
    ok: true,
    entries: entries.map(({ id, at, runId, runKind, ...entry }) => ({
      ...entry,
      id: id.toString(),
      at: isoMoment(at.getTime()),
      run: runId === null || runKind === null ? null : { id: runId, kind: runKindOf(runKind) },
    })),
    next: next?.toString() ?? null,
  };
  response.json(reply);
};

const sendActivity = async (deps: HubSpotDeps, request: Request, response: Response): Promise<void> => {
  const query = activityQuery.safeParse(request.query);
  if (!query.success) return sendUnreadable(response);
  const before = query.data.before === undefined ? null : new Date(query.data.before);
  const { runs, next } = await showActivity(deps, signedPortal(response), before);
  const reply: ActivityReply = {
    ok: true,
    runs: runs.map((run) => ({
      id: run.id,
      kind: runKindOf(run.kind),
      state: runStateOf(run.state),
      startedAt: isoMoment(run.started_at.getTime()),
      finishedAt: run.finished_at && isoMoment(run.finished_at.getTime()),
      requestedBy: run.requested_by,
      reason: run.reason,
      line: run.line,
      read: run.read,
      matched: run.matched,
      percent: run.percent,
      written: run.written,
      created: run.created,
      archived: run.archived,
      parked: run.parked,
      canUndo: run.canUndo,
      undone: run.undone,
    })),
    next: next && isoMoment(next.getTime()),
  };
  response.json(reply);
};

/** What ClearSync did: a record's history, the portal's runs, audits, and the undo of a run. */
export const activityRoutes = (deps: HubSpotDeps): Router => {
  const routes = Router();
  routes.get('/v1/record/history', (request, response) => sendHistory(deps, request, response));
  routes.get('/v1/activity', (request, response) => sendActivity(deps, request, response));
  routes.use(runRoute(deps));
  routes.use(auditRoutes(deps));
  routes.use(undoRoutes(deps));
  return routes;
};
