import { fetchExchangeRates } from '../hubspot/account/fetchExchangeRates.ts';
import type { HubSpotFailure } from '../hubspot/failures.ts';
import type { PortalClient } from '../hubspot/portalClient.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import { saveExchangeRates } from '../store/portals/saveExchangeRates.ts';
import type { Deps } from './deps.ts';
import { readExchangeRates, type StoredExchangeRates } from './exchangeRatesColumn.ts';

type Unreadable = Extract<StoredExchangeRates, { unreadable: string }>['unreadable'];

const unreadableBy = ({ kind }: HubSpotFailure): Unreadable => {
  if (kind === 'forbidden') return 'not_permitted';
  return kind === 'rejected' ? 'refused' : 'unavailable';
};

/**
 * Asks HubSpot for the portal's exchange rates and stores the answer. A portal that did not grant the optional scope
 * has none, and everything else goes on without. When HubSpot does not answer, the rates that were known stay: each of
 * them says since when it holds.
 */
export const refreshExchangeRates = async (
  deps: Deps,
  portalId: bigint,
  client: PortalClient,
): Promise<void> => {
  const outcome = await fetchExchangeRates(client);
  const readAt = new Date(deps.clock()).toISOString();
  if (outcome.ok) return saveExchangeRates(deps.db, portalId, { rates: outcome.value, readAt });
  const unreadable = unreadableBy(outcome.failure);
  const about = { portalId: portalId.toString(), reason: outcome.failure.message };
  if (unreadable === 'not_permitted') deps.log.info(about, 'a portal did not grant its exchange rates');
  else deps.log.warn(about, 'the exchange rates of a portal could not be read');
  const known = readExchangeRates((await findPortal(deps.db, portalId))?.exchangeRates ?? null);
  if (unreadable === 'unavailable' && 'rates' in known) return;
  await saveExchangeRates(deps.db, portalId, { unreadable, readAt });
};
