import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpot } from '../createHubSpot.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import { tokenFailureOf } from './tokenFailureOf.ts';
import { tokenForm } from './tokenForm.ts';

const introspection = z
  .object({
    active: z.boolean(),
    hub_id: z.number().int().positive().optional(),
    user: z.string().optional(),
    scopes: z.array(z.string()).optional(),
  })
  .transform(({ active, hub_id, user, scopes }) => ({ active, hubId: hub_id, user, scopes }));
export type Introspection = z.infer<typeof introspection>;

/**
 * Whose access token this is: portal, the installer's e-mail, granted scopes (reference/hubspot-api.md §2.3).
 * A token that HubSpot does not know is `{active: false}`, not a failure.
 */
export const introspectToken = async (
  hubspot: HubSpot,
  accessToken: string,
): Promise<Outcome<Introspection, HubSpotFailure>> => {
  const form = tokenForm(hubspot.config, { token: accessToken, token_type_hint: 'access_token' });
  const path = datedPath('oauth', 'token', 'introspect');
  const reply = await hubspot.send({
    method: 'POST',
    path,
    form,
    repeatable: true,
    failureOf: tokenFailureOf,
  });
  return parseReply(introspection, reply);
};
