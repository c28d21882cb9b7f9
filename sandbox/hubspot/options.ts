import type { PortalProfile } from './portal/portal.ts';
import type { Switches } from './switches.ts';
import type { AppProfile } from './world.ts';

/** How a local HubSpot is started; everything has a default. */
export interface LocalHubSpotOptions {
  /** 0 or absent: any free port. */
  port?: number;
  /** Milliseconds since the epoch, as `Date.now()`; the movable clock starts from it. */
  clock?: () => number;
  app?: Partial<AppProfile>;
  /** The first portal; more come by `POST /__control/portals`. */
  portal?: Partial<PortalProfile>;
  /** On unless false. */
  rateLimits?: boolean;
  /** Where webhooks go; none are sent without it. */
  webhookTarget?: string;
  /** The public address that webhooks are signed for, where the app is reached at another one. */
  signedTarget?: string;
  switches?: Partial<Switches>;
}

const objectScopes = ['contacts', 'companies'].flatMap((type) => [
  `crm.objects.${type}.read`,
  `crm.objects.${type}.write`,
]);
const schemaScopes = ['contacts', 'companies'].flatMap((type) => [
  `crm.schemas.${type}.read`,
  `crm.schemas.${type}.write`,
]);

/** The app that is installed when the caller names none. */
export const DEFAULT_APP: AppProfile = {
  name: 'ClearSync',
  clientId: '7c1e5a52-0d0e-4c55-9a3e-1f0f6c2b9d11',
  clientSecret: '3f8b1f5e-6b07-4a59-8b46-7d2d7f4e9c22',
  appId: 9_120_411,
  redirectUrls: ['http://localhost:3000/oauth/callback'],
  requiredScopes: ['oauth', ...objectScopes, ...schemaScopes],
  optionalScopes: ['settings.currencies.read'],
};
