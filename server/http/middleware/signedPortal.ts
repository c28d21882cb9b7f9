import type { Response } from 'express';

/**
 * The portal that HubSpot's signature vouches for, set by verifyHubSpotSignature; the only source of the tenant.
 * Throws on a route that was mounted without that guard.
 */
export const signedPortal = (response: Response): bigint => {
  const portalId: unknown = response.locals['portalId'];
  if (typeof portalId !== 'bigint')
    throw new Error('a route of the extension API stands outside its signature guard');
  return portalId;
};
