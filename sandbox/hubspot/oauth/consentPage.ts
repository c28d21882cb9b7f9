import { escapeHtml } from '../../html/escapeHtml.ts';
import { errorPage, page, redirect } from '../answers/html.ts';
import type { Reply } from '../answers/reply.ts';
import { findPortal, type World } from '../world.ts';
import { readAuthorizeRequest } from './authorizeRequest.ts';
import { describeScope } from './describeScope.ts';

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

/**
 * GET /oauth/authorize and /oauth/{portalId}/authorize: who asks for what, in which portal, with Allow and Cancel.
 * The form posts the query back with `portalId` and `decision`.
 */
export function showConsent(world: World, query: URLSearchParams, preselected?: number): Reply {
  const request = readAuthorizeRequest(world.app, query);
  if (typeof request === 'string') return errorPage(request);
  const portals = [...world.portals.values()].map((portal) => portal.profile);
  const options = portals.map(
    ({ id, name }) =>
      `<option value="${id}"${id === preselected ? ' selected' : ''}>${escapeHtml(name)} (${id})</option>`,
  );
  const scopes = request.scopes.map(
    (scope) => `<li>${escapeHtml(describeScope(scope))} <code>${escapeHtml(scope)}</code></li>`,
  );
  const fields = [...query].map(([name, value]) => hidden(name, value));
  const app = escapeHtml(world.app.name);
  return page(
    200,
    `Connect ${world.app.name} to HubSpot`,
    `<form method="post" action="/oauth/authorize">${fields.join('')}
<p><label>Account <select name="portalId">${options.join('')}</select></label></p>
<p><strong>${app}</strong> asks for permission to:</p><ul>${scopes.join('')}</ul>
<p><button name="decision" value="allow">Allow</button> <button class="quiet" name="decision" value="cancel">Cancel</button></p></form>`,
  );
}

/** POST of the consent form: back to the app with a code, or with `error=access_denied`. */
export function decideConsent(world: World, form: URLSearchParams): Reply {
  const request = readAuthorizeRequest(world.app, form);
  if (typeof request === 'string') return errorPage(request);
  const portalId = form.get('portalId');
  const portal = findPortal(world, portalId === null ? undefined : Number(portalId));
  if (portal === undefined) return errorPage(`There is no account '${portalId}'.`);
  const target = new URL(request.redirectUri);
  if (form.get('decision') === 'allow') {
    const grant = { portalId: portal.profile.id, userId: portal.profile.userId, scopes: request.scopes };
    target.searchParams.set('code', world.tokens.issueCode(grant, request.redirectUri, world.clock.now()));
  } else {
    target.searchParams.set('error', 'access_denied');
    target.searchParams.set('error_description', 'The user denied access to the application');
  }
  if (request.state !== undefined) target.searchParams.set('state', request.state);
  return redirect(target.href);
}
