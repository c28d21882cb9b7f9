import { randomBytes } from 'node:crypto';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { defaultUser } from '../preview/previewOptions.ts';
import type { Platforms } from './startPlatforms.ts';

/** The environment of the product's server on both local platforms. `database` is a URL. */
export const serverEnvironment = (
  { stripe, hubspot }: Platforms,
  port: number,
  database: string,
): Record<string, string> => ({
  PUBLIC_BASE_URL: API_BASE,
  DATABASE_URL: database,
  ENCRYPTION_KEYS: `demo:${randomBytes(32).toString('base64')}`,
  HUBSPOT_CLIENT_ID: hubspot.app.clientId,
  HUBSPOT_CLIENT_SECRET: hubspot.app.clientSecret,
  HUBSPOT_APP_ID: String(hubspot.app.appId),
  HUBSPOT_REDIRECT_URI: `http://localhost:${port}/oauth/callback`,
  HUBSPOT_API_BASE: hubspot.url,
  HUBSPOT_APP_BASE: hubspot.url,
  STRIPE_API_BASE: stripe.url,
  STRIPE_WEBHOOK_BASE: `http://127.0.0.1:${port}`,
});

/** What calls of the extensions are signed with. */
export const signingOf = ({ hubspot }: Platforms, serverUrl: string) => ({
  serverUrl,
  publicBase: API_BASE,
  clientSecret: hubspot.app.clientSecret,
  portalId: hubspot.portal.profile.id,
  appId: hubspot.app.appId,
  user: defaultUser,
});
