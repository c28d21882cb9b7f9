import { type Outcome, success } from '../../outcome.ts';
import type { HubSpot } from '../createHubSpot.ts';
import type { HubSpotFailure } from '../failures.ts';
import { datedPath } from '../path.ts';
import { tokenFailureOf } from './tokenFailureOf.ts';
import { tokenForm } from './tokenForm.ts';

/**
 * Voids a refresh token, also one that HubSpot does not know; an access token that is already out keeps working for
 * up to half an hour (reference/hubspot-api.md §2.3).
 */
export const revokeRefreshToken = async (
  hubspot: HubSpot,
  refreshToken: string,
): Promise<Outcome<null, HubSpotFailure>> => {
  const form = tokenForm(hubspot.config, { token: refreshToken, token_type_hint: 'refresh_token' });
  const path = datedPath('oauth', 'token', 'revoke');
  const reply = await hubspot.send({
    method: 'POST',
    path,
    form,
    repeatable: true,
    failureOf: tokenFailureOf,
  });
  return reply.ok ? success(null) : reply;
};
