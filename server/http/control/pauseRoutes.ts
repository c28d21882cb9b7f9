import { type Response, Router } from 'express';
import type { PauseReply } from '../../../src/app/packages/contract/control.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { pause } from '../../sync/control/pause.ts';
import { resume } from '../../sync/control/resume.ts';
import type { Deps } from '../../sync/deps.ts';
import { isoMoment } from '../isoTimes.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';

const sendPause = async (deps: Deps, response: Response, isInstalled: boolean): Promise<void> => {
  if (!isInstalled) return sendNotInstalled(response);
  const portal = await findPortal(deps.db, signedPortal(response));
  const since = portal?.pausedAt?.getTime();
  const paused = since === undefined ? null : { since: isoMoment(since), by: portal?.pausedBy ?? null };
  const reply: PauseReply = { ok: true, paused };
  response.json(reply);
};

/** POST /v1/control/pause stops the writing to HubSpot, POST /v1/control/resume lets it go on. */
export const pauseRoutes = (deps: Deps): Router => {
  const routes = Router();
  routes.post('/v1/control/pause', async (_request, response) =>
    sendPause(deps, response, await pause(deps, signedPortal(response), signedPerson(response))),
  );
  routes.post('/v1/control/resume', async (_request, response) =>
    sendPause(deps, response, await resume(deps, signedPortal(response), signedPerson(response))),
  );
  return routes;
};
