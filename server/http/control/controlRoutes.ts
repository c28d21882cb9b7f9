import { type Request, type Response, Router } from 'express';
import {
  type ErrorsCsvReply,
  type ErrorsReply,
  errorsCsvQuery,
  type ReconcileReply,
  type RedriveReply,
  redriveRequest,
} from '../../../src/app/packages/contract/control.ts';
import { errorsCsv } from '../../sync/control/errorsCsv.ts';
import { reconcile } from '../../sync/control/reconcile.ts';
import { redrive } from '../../sync/control/redrive.ts';
import { showErrorPage } from '../../sync/control/showErrorPage.ts';
import type { RunDeps } from '../../sync/runImport.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { peopleRoute } from './peopleRoute.ts';
import { refreshRoute } from './refreshRoute.ts';

/** Things a page: some hundred kilobytes. */
const CSV_PAGE = 2_000;

/** What the home page, the card and the page of errors let people do: catch up, refresh, try again; and what waits. */
export const controlRoutes = (deps: RunDeps): Router => {
  const routes = Router();
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
  routes.use(peopleRoute(deps));
  return routes;
};
