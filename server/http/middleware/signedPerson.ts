import type { Response } from 'express';

/** Who acts, by HubSpot's signature; null where HubSpot did not say. */
type Person = { userId: string | null; userEmail: string | null };

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The person that HubSpot's signature vouches for, set by verifyHubSpotSignature; for the audit log. */
export const signedPerson = (response: Response): Person => ({
  userId: word(response.locals['userId']),
  userEmail: word(response.locals['userEmail']),
});
