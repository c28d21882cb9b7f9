import { type Request, type Response, Router } from 'express';
import { type WhyReply, whyQuery } from '../../../src/app/packages/contract/why.ts';
import type { Deps } from '../../sync/deps.ts';
import { showWhy } from '../../sync/why/showWhy.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

/** GET /v1/why: why something is not in HubSpot, and what mends it. */
export const whyRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/why', async (request: Request, response: Response) => {
    const query = whyQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const why = await showWhy(deps, signedPortal(response), query.data.q);
    if (!why) return sendNotInstalled(response);
    const reply: WhyReply = { ok: true, ...why };
    response.json(reply);
  });
  return routes;
};
