import type { IncomingMessage, ServerResponse } from 'node:http';
import { page, redirect } from '../answers/html.ts';
import type { Reply } from '../answers/reply.ts';
import { decideConsent, showConsent } from '../oauth/consentPage.ts';
import { startMarketplaceInstall } from '../oauth/marketplaceInstall.ts';
import type { World } from '../world.ts';
import { readBody } from './readBody.ts';
import { sendReply } from './sendReply.ts';

const AUTHORIZE = /^\/oauth\/(?:(\d+)\/)?authorize$/;

/** Records and settings of the web app. */
const WEB_APP = /^\/(contacts|integrations-settings)\/\d+\//;

/** Whether a path belongs to app.hubspot.com rather than to the API. */
export const isAppHostPath = (path: string): boolean =>
  path === '/' || AUTHORIZE.test(path) || WEB_APP.test(path) || path === '/marketplace/install';

/** Serves the pages of the app host: consent and the marketplace's Install button; its web app is drawn elsewhere. */
export async function serveAppHost(
  world: World,
  incoming: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = await readBody(incoming);
  sendReply(response, answer(world, incoming.method ?? 'GET', url, body));
}

function answer(world: World, method: string, url: URL, body: Buffer): Reply {
  if (url.pathname === '/marketplace/install') return startMarketplaceInstall(world, url.searchParams);
  const screen = WEB_APP.exec(url.pathname)?.[1];
  if (screen !== undefined && world.webApp !== undefined)
    return redirect(world.webApp + (screen === 'contacts' ? url.pathname : '/settings'));
  const authorize = AUTHORIZE.exec(url.pathname);
  if (authorize === null)
    return page(200, 'Local HubSpot', '<p>The API host and the app host of a local HubSpot.</p>');
  if (method === 'POST') return decideConsent(world, new URLSearchParams(body.toString('utf8')));
  return showConsent(world, url.searchParams, authorize[1] === undefined ? undefined : Number(authorize[1]));
}
