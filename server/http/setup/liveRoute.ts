import { Router } from 'express';
import { type LiveReply, liveRequest } from '../../../src/app/packages/contract/setup.ts';
import { changeLive } from '../../sync/live/changeLive.ts';
import type { StripeDeps } from '../../sync/stripeDeps.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { readJson } from '../readJson.ts';
import { sendProblem } from '../sendProblem.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

/** Turns the live updates of a connection on or off. */
export const liveRoute = (deps: StripeDeps): Router => {
  const routes = Router();
  routes.post('/v1/setup/live', async (request, response) => {
    const body = readJson(request, liveRequest);
    if (!body) return sendUnreadable(response);
    const changed = await changeLive(deps, signedPortal(response), body, signedPerson(response));
    if (changed.state === 'not_found') {
      return sendProblem(response, 404, {
        code: 'connection_not_found',
        title: 'This connection is gone',
        message: 'There is no such Stripe connection in this portal. Nothing was changed.',
        action: 'Reload the page.',
      });
    }
    const { connection, note } = changed;
    const reply: LiveReply = { ok: true, connection, note };
    response.json(reply);
  });
  return routes;
};
