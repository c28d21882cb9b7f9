import { parse, serialize } from 'cookie';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { HubSpotDeps } from '../sync/hubspotDeps.ts';
import { finishInstall, type Installed, type InstallFailure } from '../sync/install/finishInstall.ts';
import { newSecret } from '../sync/install/secretHash.ts';
import { INSTALL_MINUTES, startInstall } from '../sync/install/startInstall.ts';
import { fillText } from './fillHtml.ts';
import { brokenInstall, failedPage } from './install/failedInstall.ts';
import { failureText } from './install/failureText.ts';
import { sendPage } from './install/sendPage.ts';
import { newReference } from './reference.ts';

const COOKIE = 'clearsync_install';

const text = z.string().max(2048).optional().catch(undefined);
/** HubSpot's redirect; a parameter that is doubled or far too long reads as missing. */
const callbackQuery = z.object({ code: text, state: text, returnUrl: text, error: text });

const browserSecret = (request: Request): string | undefined => {
  const value = parse(request.get('cookie') ?? '')[COOKIE];
  return value !== undefined && /^[\w-]{22}$/.test(value) ? value : undefined;
};

/** The page of the portal's connected apps, from which ClearSync's settings open. */
const connectedApps = ({ appBase }: { appBase: string }, { portalId, uiDomain }: Installed): string => {
  const host = appBase.startsWith('https://') ? `https://${uiDomain}` : appBase;
  return `${host}/integrations-settings/${portalId}/installed`;
};

const sendInstalled = (deps: HubSpotDeps, response: Response, installed: Installed): void => {
  if (installed.returnUrl !== null) {
    response.redirect(302, installed.returnUrl);
    return;
  }
  sendPage(response, ({ installed: words }) => ({
    status: 200,
    title: fillText(words.title, { name: installed.name }),
    paragraphs: [words.next, words.promise],
    button: { label: words.button, href: connectedApps(deps.hubspot.config, installed) },
    footer: fillText(words.account, { id: String(installed.portalId) }),
  }));
};

const sendFailure = (deps: HubSpotDeps, response: Response, failure: InstallFailure): void => {
  const reference = newReference();
  deps.log.warn({ reference, failure }, 'an install did not happen');
  sendPage(response, (words) => failedPage(words, failureText(words, failure), reference));
};

/**
 * GET /oauth/install begins an install and sends the browser to HubSpot; GET /oauth/callback is where HubSpot, or its
 * marketplace, sends it back. `publicBaseUrl` decides whether the cookie needs https.
 */
export const oauthRoutes = (deps: HubSpotDeps, publicBaseUrl: string): Router => {
  const secure = publicBaseUrl.startsWith('https://');
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/oauth' } as const;
  const router = Router();

  router.get('/oauth/install', async (request, response) => {
    // A second tab keeps the first one's cookie, so that both can end.
    const secret = browserSecret(request) ?? newSecret();
    const { url } = await startInstall(deps, secret);
    response.set('cache-control', 'no-store');
    response.append('set-cookie', serialize(COOKIE, secret, { ...options, maxAge: INSTALL_MINUTES * 60 }));
    response.redirect(302, url);
  });

  router.get('/oauth/callback', async (request, response) => {
    const back = callbackQuery.parse(request.query);
    const outcome = await finishInstall(deps, { ...back, browserSecret: browserSecret(request) });
    if (!outcome.ok) return sendFailure(deps, response, outcome.failure);
    response.append('set-cookie', serialize(COOKIE, '', { ...options, maxAge: 0 }));
    return sendInstalled(deps, response, outcome.value);
  });

  router.use('/oauth', brokenInstall(deps.log));
  return router;
};
