import { type Request, type Response, Router } from 'express';
import {
  type ErrorsCsvReply,
  type ErrorsReply,
  errorsCsvQuery,
  type PauseReply,
  type ReconcileReply,
  type RedriveReply,
  redriveRequest,
} from '../../../src/app/packages/contract/control.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { errorsCsv } from '../../sync/control/errorsCsv.ts';
import { pause } from '../../sync/control/pause.ts';
import { reconcile } from '../../sync/control/reconcile.ts';
import { redrive } from '../../sync/control/redrive.ts';
import { resume } from '../../sync/control/resume.ts';
import { showErrorPage } from '../../sync/control/showErrorPage.ts';
import type { RunDeps } from '../../sync/runImport.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { leavingRoutes } from './leavingRoutes.ts';
import { peopleRoute } from './peopleRoute.ts';
import { refreshRoute } from './refreshRoute.ts';

/** Things a page: some hundred kilobytes. */
const CSV_PAGE = 2_000;

const sendPause = async (deps: RunDeps, response: Response, isInstalled: boolean): Promise<void> => {
  if (!isInstalled) return sendNotInstalled(response);
  const portal = await findPortal(deps.db, signedPortal(response));
  const since = portal?.pausedAt?.getTime();
  const paused = since === undefined ? null : { since: isoMoment(since), by: portal?.pausedBy ?? null };
  const reply: PauseReply = { ok: true, paused };
  response.json(reply);
};

/** What the home page and the settings let people do: pause, resume, catch up, refresh, try again, leave; and what waits. */
export const controlRoutes = (deps: RunDeps): Router => {
  const routes = Router();
  routes.post('/v1/control/pause', async (_request, response) =>
    sendPause(deps, response, await pause(deps, signedPortal(response), signedPerson(response))),
  );
  routes.post('/v1/control/resume', async (_request, response) =>
    sendPause(deps, response, await resume(deps, signedPortal(response), signedPerson(response))),
  );
  routes.post('/v1/control/reconcile', async (_request: Request, response: Response) => {
    const reconciled = await reconcile(deps, signedPortal(response), signedPerson(response));
    const reply: ReconcileReply = { ok: true, ...reconciled };
    response.json(reply);
  });
  routes.post('/v1/control/redrive', async (request: Request, response: Response) => {
    const body = readJson(request, redriveRequest);
    if (!body) return sendUnreadable(response);
    const asked = { what: body.what, ids: body.ids ?? null };
    const redriven = await redrive(deps, signedPortal(response), asked, signedPerson(response));
    const reply: RedriveReply = { ok: true, ...redriven };
    response.json(reply);
  });
  routes.get('/v1/errors', async (_request: Request, response: Response) => {
    const reply: ErrorsReply = { ok: true, ...(await showErrorPage(deps, signedPortal(response))) };
    response.json(reply);
  });
  routes.get('/v1/errors/csv', async (request: Request, response: Response) => {
    const query = errorsCsvQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const page = await errorsCsv(deps, signedPortal(response), query.data.cursor ?? null, CSV_PAGE);
    const reply: ErrorsCsvReply = { ok: true, ...page };
    response.json(reply);
  });
  routes.use(refreshRoute(deps));
  routes.use(leavingRoutes(deps));
  routes.use(peopleRoute(deps));
  return routes;
};
