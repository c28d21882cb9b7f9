import { Router } from 'express';
import type { KeyLinkReply, MadeKeyLinkReply } from '../../../src/app/packages/contract/keyLink.ts';
import type { Deps } from '../../sync/deps.ts';
import { makeKeyLink } from '../../sync/keyLinks/makeKeyLink.ts';
import { showKeyLink } from '../../sync/keyLinks/showKeyLink.ts';
import { takeBackKeyLink } from '../../sync/keyLinks/takeBackKeyLink.ts';
import { signedPerson } from '../middleware/signedPerson.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendNotInstalled } from '../sendNotInstalled.ts';

/**
 * What the settings page does with the one-time link of its portal: looks at it, makes it, takes it back. `browserBase`
 * is the address under which browsers reach this server, without a slash at its end.
 */
export const keyLinkRoutes = (deps: Deps, browserBase: string): Router => {
  const routes = Router();
  routes.get('/v1/setup/key-link', async (_request, response) => {
    const link = await showKeyLink(deps.db.pool, signedPortal(response), new Date(deps.clock()));
    const reply: KeyLinkReply = { ok: true, link };
    response.json(reply);
  });
  routes.post('/v1/setup/key-link', async (_request, response) => {
    const made = await makeKeyLink(deps, signedPortal(response), signedPerson(response));
    if (made === null) return sendNotInstalled(response);
    const reply: MadeKeyLinkReply = { ok: true, url: `${browserBase}/key/${made.token}`, link: made.link };
    response.set('cache-control', 'no-store').json(reply);
  });
  routes.post('/v1/setup/key-link/revoke', async (_request, response) => {
    const link = await takeBackKeyLink(deps, signedPortal(response), signedPerson(response));
    const reply: KeyLinkReply = { ok: true, link };
    response.json(reply);
  });
  return routes;
};
