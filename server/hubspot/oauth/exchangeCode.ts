import type { Outcome } from '../../outcome.ts';
import type { HubSpot } from '../createHubSpot.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import { tokenFailureOf } from './tokenFailureOf.ts';
import { tokenForm } from './tokenForm.ts';
import { type TokenReply, tokenReply } from './tokenReply.ts';

/**
 * Turns the code of an install into tokens (reference/hubspot-api.md §2.2). A code works once, so a call whose answer
 * was lost is not repeated. `revoked` means here that the code is used up, too old or not ours.
 */
export const exchangeCode = async (
  hubspot: HubSpot,
  code: string,
): Promise<Outcome<TokenReply, HubSpotFailure>> => {
  const { redirectUri } = hubspot.config;
  const form = tokenForm(hubspot.config, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
  });
  const path = datedPath('oauth', 'token');
  const reply = await hubspot.send({
    method: 'POST',
    path,
    form,
    repeatable: false,
    failureOf: tokenFailureOf,
  });
  return parseReply(tokenReply, reply);
};
