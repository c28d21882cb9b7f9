import { jsonReply, type Reply } from '../answers/reply.ts';
import { findPortal, type World } from '../world.ts';
import { checkClient } from './checkClient.ts';
import type { Grant } from './tokenStore.ts';

/** POST /oauth/2026-09/token/introspect: whose token this is, `{active:false}` for one that is void (§2.3). */
export function introspectToken(world: World, form: Record<string, string>): Reply {
  const refused = checkClient(world.app, form);
  if (refused !== undefined) return refused;
  const token = form['token'] ?? '';
  const refresh = world.tokens.findRefresh(token);
  if (refresh !== undefined) return jsonReply(200, describe(world, token, refresh, 'refresh_token'));
  const access = world.tokens.findAccess(token);
  const left = access === undefined ? 0 : Math.floor((access.expiresAt - world.clock.now()) / 1000);
  if (access === undefined || access.voided || left <= 0) return jsonReply(200, { active: false });
  return jsonReply(200, { ...describe(world, token, access, 'access_token'), expires_in: left });
}

function describe(world: World, token: string, grant: Grant, use: 'access_token' | 'refresh_token') {
  const profile = findPortal(world, grant.portalId)?.profile;
  return {
    active: true,
    token,
    token_use: use,
    token_type: 'Bearer',
    hub_id: grant.portalId,
    user_id: grant.userId,
    user: profile?.userEmail,
    hub_domain: profile?.domain,
    client_id: world.app.clientId,
    app_id: world.app.appId,
    scopes: grant.scopes,
    is_private_distribution: false,
  };
}
