import { type Request, type Response, Router } from 'express';
import {
  choices as choicesRequest,
  importRequest,
  keyRequest,
  permissionsRequest,
} from '../../../src/app/packages/contract/setup.ts';
import { connectStripe } from '../../sync/connectStripe.ts';
import { importProgress } from '../../sync/importProgress.ts';
import { recheckPermissions } from '../../sync/recheckPermissions.ts';
import { requestImport } from '../../sync/requestImport.ts';
import type { SetupDeps as PipelineDeps } from '../../sync/showSetup.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { keyReply } from './keyReply.ts';
import { saveChoices } from './saveChoices.ts';
import { sendHeld } from './sendHeld.ts';
import { sendMrrByRule } from './sendMrrByRule.ts';
import { sendSetup } from './sendSetup.ts';

/** `importRequested` wakes a worker for a portal's open runs. */
export type SetupDeps = PipelineDeps & { importRequested(portalId: bigint): Promise<void> };

const startImport = async (deps: SetupDeps, request: Request, response: Response): Promise<void> => {
  const body = readJson(request, importRequest);
  if (!body) return sendUnreadable(response);
  const portalId = signedPortal(response);
  const requested = await requestImport(deps, portalId, body.connectionId, signedPerson(response));
  if (requested.state === 'requested') await deps.importRequested(portalId);
  const progress = requested.state === 'requested' ? await importProgress(deps, portalId) : null;
  if (!progress) {
    return sendProblem(response, 404, {
      code: 'connection_not_found',
      title: 'This connection is gone',
      message: 'There is no working Stripe connection to import from. Nothing was changed.',
      action: 'Reload the page; connect a Stripe key if none is shown.',
    });
  }
  response.json({ ok: true, progress });
};

/** What the settings page calls: the set-up, the key, its permissions, the choices and the import. */
export const setupRoutes = (deps: SetupDeps): Router => {
  const routes = Router();
  routes.get('/v1/setup', (_request, response) => sendSetup(deps, response));
  routes.get('/v1/setup/mrr', (_request, response) => sendMrrByRule(deps, response));
  routes.get('/v1/setup/held', (_request, response) => sendHeld(deps, response));
  routes.post('/v1/setup/key', async (request, response) => {
    const body = readJson(request, keyRequest);
    if (!body) return sendUnreadable(response);
    const person = signedPerson(response);
    response.json(keyReply(await connectStripe(deps, signedPortal(response), body.key, person)));
  });
  routes.post('/v1/setup/permissions', async (request, response) => {
    const body = readJson(request, permissionsRequest);
    if (!body) return sendUnreadable(response);
    const person = signedPerson(response);
    const checked = await recheckPermissions(deps, signedPortal(response), body.connectionId, person);
    response.json(keyReply(checked));
  });
  routes.put('/v1/setup/choices', async (request, response) => {
    const body = readJson(request, choicesRequest);
    if (!body) return sendUnreadable(response);
    await saveChoices(deps, body, response);
  });
  routes.post('/v1/import', (request, response) => startImport(deps, request, response));
  return routes;
};
