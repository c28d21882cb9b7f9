import { Client } from '@hubspot/api-client';
import type { HubSpotConfig } from '../config.ts';
import { HUBSPOT_SCOPES, OPTIONAL_HUBSPOT_SCOPES } from '../scopes.ts';

/**
 * The consent page's address for our own install link. HubSpot's client builds it for app.hubspot.com only, so its
 * host is replaced by the configured one (reference/hubspot-api.md §1).
 */
export const authorizationUrl = (
  { appBase, clientId, redirectUri }: HubSpotConfig,
  state: string,
): string => {
  const scopes = HUBSPOT_SCOPES.join(' ');
  const optional = OPTIONAL_HUBSPOT_SCOPES.join(' ');
  const official = new URL(
    new Client().oauth.getAuthorizationUrl(clientId, redirectUri, scopes, optional, state),
  );
  return `${appBase}${official.pathname}${official.search}`;
};
