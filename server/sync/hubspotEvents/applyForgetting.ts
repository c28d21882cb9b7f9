import { dropAddressEvents } from '../../store/hubspotEvents/dropAddressEvents.ts';
import { forgetContact, listAddressesOf } from '../../store/links/forgetContact.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { addressHash } from '../link/addressHash.ts';
import { forgotten } from '../link/matcher.ts';
import type { Settle } from './settle.ts';

/**
 * Forgets a person whom HubSpot deleted for privacy: customers with the contact or one of its addresses have none for
 * good, and our traces of the contact are deleted. The mirror of Stripe stays, since its sums belong to companies.
 */
export const applyForgetting = async (
  { db, clock }: HubSpotDeps,
  portalId: bigint,
  contactId: bigint,
  settle: Settle,
): Promise<void> => {
  const portal = await findPortal(db, portalId);
  const salt = portal?.forgetSalt ?? '';
  await settle(async (client) => {
    const addresses = await listAddressesOf(client, portalId, contactId);
    const hashes = addresses.map((address) => addressHash(salt, address));
    const { reason } = forgotten();
    await forgetContact(client, portalId, { contactId, addresses, hashes, reason }, clock());
    await dropAddressEvents(client, portalId, contactId);
    return { state: 'done', reason: null };
  });
};
