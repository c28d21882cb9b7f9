import { z } from 'zod';
import { failureOf } from '../failureOf.ts';
import type { HubSpotFailure } from '../failures.ts';

const tokenError = z.object({
  error: z.string().catch(''),
  status: z.string().catch(''),
  message: z.string().catch(''),
  error_description: z.string().catch(''),
});

const GONE = new Set(['invalid_grant', 'access_denied', 'BAD_REFRESH_TOKEN', 'BAD_HUB']);

/**
 * What a refusal of the token endpoints means (reference/hubspot-api.md §2.4): the grant is gone, or our own
 * configuration is wrong, which must never pass for a portal's revocation, or HubSpot is not well.
 */
export const tokenFailureOf = (status: number, headers: Headers, body: unknown): HubSpotFailure => {
  if (status >= 500 || status === 429 || status === 423 || status === 477)
    return failureOf(status, headers, body);
  const parsed = tokenError.safeParse(body);
  if (!parsed.success) return { kind: 'config', message: `HubSpot's token endpoint answered ${status}.` };
  const { error, status: word, message, error_description } = parsed.data;
  const said = message || error_description || `HubSpot's token endpoint answered ${status}.`;
  return GONE.has(error) || GONE.has(word)
    ? { kind: 'revoked', message: said }
    : { kind: 'config', message: said };
};
