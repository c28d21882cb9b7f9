import { errorPage, redirect } from '../answers/html.ts';
import type { Reply } from '../answers/reply.ts';
import { findPortal, type World } from '../world.ts';

/**
 * GET /marketplace/install[?portalId=&redirectUri=]: as if a person clicked Install in the marketplace and agreed.
 * The variant without partner sign-in: code, returnUrl and step=finalize, no state of ours (hubspot-api.md §2.6).
 */
export function startMarketplaceInstall(world: World, query: URLSearchParams): Reply {
  const wanted = query.get('portalId');
  const portal = findPortal(world, wanted === null ? undefined : Number(wanted));
  const redirectUri = query.get('redirectUri') ?? world.app.redirectUrls[0];
  if (portal === undefined) return errorPage(`There is no account '${wanted}'.`);
  if (redirectUri === undefined || !world.app.redirectUrls.includes(redirectUri)) {
    return errorPage('The app has no such redirect URL.');
  }
  const { id, userId, uiDomain } = portal.profile;
  const scopes = [...world.app.requiredScopes, ...world.app.optionalScopes];
  const target = new URL(redirectUri);
  const code = world.tokens.issueCode({ portalId: id, userId, scopes }, redirectUri, world.clock.now());
  target.searchParams.set('code', code);
  target.searchParams.set(
    'returnUrl',
    `https://${uiDomain}/integrations-settings/${id}/installed/app/${world.app.appId}`,
  );
  target.searchParams.set('step', 'finalize');
  return redirect(target.href);
}
