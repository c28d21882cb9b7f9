import { refuse } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { AccessToken } from '../oauth/tokenStore.ts';
import type { World } from '../world.ts';

/** 401 of a request without a usable token. */
const noAuthentication = (): Refusal =>
  refuse(401, 'Authentication credentials not found. This API supports OAuth 2.0 authentication.', {
    category: 'INVALID_AUTHENTICATION',
  });

/** 401 of a token that was voided or that HubSpot never issued. */
export const revokedAuthentication = (): Refusal =>
  refuse(401, 'The OAuth token used to make this call is not valid: it was revoked or never issued.', {
    category: 'INVALID_AUTHENTICATION',
  });

/** 401 of a token past its half hour; times in milliseconds (hubspot-api.md §3.3). */
export const expiredAuthentication = (expiresAt: number, now: number): Refusal =>
  refuse(401, `The OAuth token used to make this call expired ${age(now - expiresAt)} ago.`, {
    category: 'EXPIRED_AUTHENTICATION',
    context: { 'expire time': [new Date(expiresAt).toISOString()] },
  });

function age(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 60) return `${seconds} second(s)`;
  return seconds < 3600 ? `${Math.floor(seconds / 60)} minute(s)` : `${Math.floor(seconds / 3600)} hour(s)`;
}

/** The token of an Authorization header, void or not. */
export function bearerToken(world: World, authorization: string | undefined): AccessToken | undefined {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  return token === undefined ? undefined : world.tokens.findAccess(token);
}

/** The token that a call may use, or its 401. */
export function authenticate(world: World, authorization: string | undefined): AccessToken | Refusal {
  if (authorization === undefined) return noAuthentication();
  const access = bearerToken(world, authorization);
  const now = world.clock.now();
  if (access === undefined || access.voided) return revokedAuthentication();
  return access.expiresAt <= now ? expiredAuthentication(access.expiresAt, now) : access;
}
