import { jsonReply, type Reply } from '../answers/reply.ts';
import type { World } from '../world.ts';
import { checkClient } from './checkClient.ts';
import { refuseToken } from './tokenRefusals.ts';
import { ACCESS_TOKEN_SECONDS, type Grant } from './tokenStore.ts';

/** POST /oauth/2026-09/token: a code or a refresh token for an access token (hubspot-api.md §2.2). */
export function issueToken(world: World, form: Record<string, string>): Reply {
  const refused = checkClient(world.app, form);
  if (refused !== undefined) return refused;
  if (form['grant_type'] === 'authorization_code') return exchangeCode(world, form);
  if (form['grant_type'] === 'refresh_token') return refresh(world, form);
  return refuseToken('BAD_GRANT_TYPE');
}

function exchangeCode(world: World, form: Record<string, string>): Reply {
  const redirectUri = form['redirect_uri'] ?? '';
  const grant = world.tokens.redeemCode(form['code'] ?? '', redirectUri, world.clock.now());
  if (grant === 'unknown') return refuseToken('BAD_AUTH_CODE');
  if (grant === 'other-redirect') return refuseToken('BAD_REDIRECT_URI');
  return answer(world, grant, world.tokens.issueRefresh(grant));
}

function refresh(world: World, form: Record<string, string>): Reply {
  const presented = form['refresh_token'] ?? '';
  const grant = world.tokens.findRefresh(presented);
  if (grant === undefined) return refuseToken('BAD_REFRESH_TOKEN');
  if (!world.switches.rotateRefreshTokens) return answer(world, grant, presented);
  world.tokens.revokeRefresh(presented);
  return answer(world, grant, world.tokens.issueRefresh(grant));
}

function answer(world: World, grant: Grant, refreshToken: string): Reply {
  const access = world.tokens.issueAccess(grant, world.clock.now());
  const hub = { hub_id: grant.portalId, user_id: grant.userId, scopes: grant.scopes };
  return jsonReply(200, {
    token_type: 'bearer',
    token_use: 'access_token',
    access_token: access.token,
    refresh_token: refreshToken,
    expires_in: ACCESS_TOKEN_SECONDS,
    ...(world.switches.tokenTellsHub ? hub : {}),
  });
}
