import { dropAddressEvents } from '../../store/hubspotEvents/dropAddressEvents.ts';
import { forgetContact, listAddressesOf } from '../../store/links/forgetContact.ts';
import { listCompaniesOf } from '../../store/links/listCompaniesOf.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { addressHash } from '../link/addressHash.ts';
import { forgotten } from '../link/matcher.ts';
import { recordValues } from '../write/recordValues.ts';
import { refillRecords } from '../write/refillRecords.ts';
import type { Settle } from './settle.ts';

/**
 * Forgets a person whom HubSpot deleted for privacy: customers with the contact or one of its addresses have none for
 * good, and our traces of the contact are deleted. The mirror of Stripe stays, since its sums belong to companies.
 */
export const applyForgetting = async (
  deps: HubSpotDeps,
  portalId: bigint,
  contactId: bigint,
  settle: Settle,
): Promise<void> => {
  const now = deps.clock();
  const valuesOf = await recordValues(deps, portalId);
  const portal = await findPortal(deps.db, portalId);
  const salt = portal?.forgetSalt ?? '';
  await settle(async (client) => {
    const addresses = await listAddressesOf(client, portalId, contactId);
    const hashes = addresses.map((address) => addressHash(salt, address));
    const { reason } = forgotten();
    const companies = await listCompaniesOf(client, portalId, [contactId]);
    await forgetContact(client, portalId, { contactId, addresses, hashes, reason }, now);
    await dropAddressEvents(client, portalId, contactId);
    const why = { runId: null, cause: 'hubspot', eventAt: null, now };
    await refillRecords(client, portalId, '0-2', companies, { valuesOf, ...why });
    return { state: 'done', reason: null };
  });
};
