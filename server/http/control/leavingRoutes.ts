import { Router } from 'express';
import {
  type DisconnectReply,
  disconnectRequest,
  type UninstallReply,
  uninstallRequest,
} from '../../../src/app/packages/contract/control.ts';
import { disconnect } from '../../sync/control/disconnect.ts';
import { uninstallPortal } from '../../sync/install/uninstallPortal.ts';
import type { RunDeps } from '../../sync/runImport.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';
import { disconnectWords, uninstallWords } from './leavingWords.ts';

/** POST /v1/control/disconnect takes a Stripe account away, POST /v1/control/uninstall the whole app. */
export const leavingRoutes = (deps: RunDeps): Router => {
  const routes = Router();
  routes.post('/v1/control/disconnect', async (request, response) => {
    const body = readJson(request, disconnectRequest);
    if (!body) return sendUnreadable(response);
    const { connectionId, ...leaving } = body;
    const person = signedPerson(response);
    const end = await disconnect(deps, signedPortal(response), connectionId, leaving, person);
    if (end.state === 'not_found')
      return sendProblem(response, 404, {
        code: 'connection_not_found',
        title: 'This connection is gone',
        message: 'There is no such Stripe connection in this portal. Nothing was changed.',
        action: 'Reload the page.',
      });
    const message = disconnectWords(end, leaving);
    const purgeAt = end.purgeAt && isoMoment(end.purgeAt.getTime());
    const reply: DisconnectReply = { ok: true, state: end.state, message, purgeAt };
    response.json(reply);
  });
  routes.post('/v1/control/uninstall', async (request, response) => {
    const leaving = readJson(request, uninstallRequest);
    if (!leaving) return sendUnreadable(response);
    const end = await uninstallPortal(deps, signedPortal(response), leaving, signedPerson(response));
    const reply: UninstallReply = { ok: true, state: end.state, message: uninstallWords(end, leaving) };
    response.json(reply);
  });
  return routes;
};
