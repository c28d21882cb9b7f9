import type { Outcome } from '../../outcome.ts';
import type { HubSpot } from '../createHubSpot.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import { tokenFailureOf } from './tokenFailureOf.ts';
import { tokenForm } from './tokenForm.ts';
import { type TokenReply, tokenReply } from './tokenReply.ts';

/**
 * A new access token for a refresh token (reference/hubspot-api.md §2.2); the answer's refresh token replaces the old
 * one. One call of 15 seconds at most, since the caller holds a lock. `revoked`: the app was uninstalled or its access
 * withdrawn.
 */
export const refreshTokens = async (
  hubspot: HubSpot,
  refreshToken: string,
): Promise<Outcome<TokenReply, HubSpotFailure>> => {
  const form = tokenForm(hubspot.config, { grant_type: 'refresh_token', refresh_token: refreshToken });
  const reply = await hubspot.send({
    method: 'POST',
    path: datedPath('oauth', 'token'),
    form,
    repeatable: true,
    once: true,
    failureOf: tokenFailureOf,
  });
  return parseReply(tokenReply, reply);
};
