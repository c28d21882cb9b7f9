import { failed, type Outcome, success } from '../../outcome.ts';
import type { NewLink } from '../../store/links/link.ts';
import { type CustomerKey, listCustomersToLink } from '../../store/links/listCustomersToLink.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { openLinkDesk } from './linkDesk.ts';
import { linkPage } from './linkPage.ts';

/**
 * The same as `linkRecords` for some customers of a portal, at most a few hundred: looks for the records of those who
 * have none, and saves what it found. Answers the links that are new or changed; customers who are linked already cost
 * HubSpot nothing, customers of another portal are left out.
 */
export const linkCustomers = async (
  deps: HubSpotDeps,
  portalId: bigint,
  customers: readonly CustomerKey[],
  options: RunOptions,
): Promise<Outcome<NewLink[], SyncFailure>> => {
  if (options.signal?.aborted) return failed({ kind: 'stopped' });
  if (customers.length === 0) return success([]);
  const desk = await openLinkDesk(deps, portalId);
  const page = await listCustomersToLink(deps.db, portalId, customers, desk.metadataKeys);
  return linkPage(desk, page, options);
};
