import type { HubSpotConfig } from '../config.ts';

/** A form of the token endpoints: the app proves itself in the body, nothing stands in the address. */
export const tokenForm = (
  { clientId, clientSecret }: HubSpotConfig,
  fields: Record<string, string>,
): URLSearchParams => new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret });
