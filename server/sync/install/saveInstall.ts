import { fetchAccountDetails } from '../../hubspot/account/fetchAccountDetails.ts';
import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { introspectToken } from '../../hubspot/oauth/introspectToken.ts';
import type { TokenReply } from '../../hubspot/oauth/tokenReply.ts';
import type { PortalAccess } from '../../hubspot/portalClient.ts';
import { failed, type Outcome, success } from '../../outcome.ts';
import { savePortal } from '../../store/portals/savePortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { refreshExchangeRates } from '../refreshExchangeRates.ts';
import { sealTokens } from '../sealTokens.ts';

const REFUSED: HubSpotFailure = {
  kind: 'revoked',
  message: 'HubSpot does not take the token that it just issued.',
};

/** A token that is minutes old needs no renewal; if HubSpot refuses it, the install has failed. */
const freshAccess = (accessToken: string): PortalAccess => ({
  token: async () => success(accessToken),
  renew: async () => failed(REFUSED),
  revoke: async () => {},
});

/** Whose tokens these are, and what was granted, as HubSpot itself says it. */
const identify = async (deps: HubSpotDeps, tokens: TokenReply) => {
  const told = await introspectToken(deps.hubspot, tokens.accessToken);
  if (!told.ok) return told;
  const portalId = told.value.hubId ?? tokens.hubId;
  if (!told.value.active || portalId === undefined) return failed(REFUSED);
  const scopes = tokens.scopes ?? told.value.scopes ?? [];
  return success({ portalId: BigInt(portalId), scopes, installedBy: told.value.user ?? null });
};

/** Saves a portal and its sealed tokens from the answer to an install's code. */
export const saveInstall = async (
  deps: HubSpotDeps,
  tokens: TokenReply,
): Promise<Outcome<{ portalId: bigint; name: string; uiDomain: string }, HubSpotFailure>> => {
  const owner = await identify(deps, tokens);
  if (!owner.ok) return owner;
  const { portalId, scopes, installedBy } = owner.value;
  const client = deps.hubspot.portal(portalId, freshAccess(tokens.accessToken));
  const details = await fetchAccountDetails(client);
  if (!details.ok) return details;
  const { uiDomain, timeZone, companyCurrency: currency, additionalCurrencies, accountType } = details.value;
  const name = details.value.portalName ?? `HubSpot account ${portalId}`;
  const told = { uiDomain, timeZone, currency, additionalCurrencies, accountType };
  const now = deps.clock();
  const sealed = sealTokens(deps.vault, portalId, tokens, now);
  await savePortal(deps.db, { portalId, name, ...told, scopes, installedBy }, sealed, now);
  await refreshExchangeRates(deps, portalId, client);
  deps.log.info({ portalId: portalId.toString() }, 'a portal installed the app');
  return success({ portalId, name, uiDomain });
};
