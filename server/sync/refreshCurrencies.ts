import { fetchAccountDetails } from '../hubspot/account/fetchAccountDetails.ts';
import { saveCurrencies } from '../store/portals/saveCurrencies.ts';
import type { HubSpotDeps } from './hubspotDeps.ts';
import { refreshExchangeRates } from './refreshExchangeRates.ts';

/**
 * Asks HubSpot which currencies a portal has and at which rates, and stores both. What HubSpot does not tell now stays
 * as it was: no import ends for it.
 */
export const refreshCurrencies = async (deps: HubSpotDeps, portalId: bigint): Promise<void> => {
  const client = deps.portal(portalId);
  const details = await fetchAccountDetails(client);
  if (details.ok) {
    const { companyCurrency: currency, additionalCurrencies } = details.value;
    await saveCurrencies(deps.db, portalId, { currency, additionalCurrencies });
  } else {
    const about = { portalId: portalId.toString(), reason: details.failure.message };
    deps.log.warn(about, 'the currencies of a portal could not be read');
  }
  await refreshExchangeRates(deps, portalId, client);
};
