import { authorizationUrl } from '../../hubspot/oauth/authorizationUrl.ts';
import { pruneStates } from '../../store/oauthStates/pruneStates.ts';
import { saveState } from '../../store/oauthStates/saveState.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { newSecret, secretHash } from './secretHash.ts';

/** How long a person may take on HubSpot's consent page. */
export const INSTALL_MINUTES = 10;
const DAY_MS = 86_400_000;

/**
 * Begins an install from our own link: a state of 128 bits, good once, for ten minutes, and only in the browser that
 * holds `browserSecret` in its cookie. Answers where to send that browser (reference/hubspot-api.md §2.1).
 */
export const startInstall = async (
  { db, clock, hubspot }: HubSpotDeps,
  browserSecret: string,
): Promise<{ url: string }> => {
  const state = newSecret();
  const now = clock();
  await pruneStates(db, now - DAY_MS);
  await saveState(db, {
    stateHash: secretHash(state),
    browserHash: secretHash(browserSecret),
    expiresAt: now + INSTALL_MINUTES * 60_000,
  });
  return { url: authorizationUrl(hubspot.config, state) };
};
