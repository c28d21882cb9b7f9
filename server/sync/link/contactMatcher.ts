import type { PortalClient } from '../../hubspot/portalClient.ts';
import { createContacts } from './createContacts.ts';
import { findContacts } from './findContacts.ts';
import { type Candidate, type Matcher, unlinked, withoutAddress } from './matcher.ts';
import type { MetadataWay } from './metadataWay.ts';
import { withProblem } from './withProblem.ts';

const addressOf = ({ email }: Candidate): string | null => (email.kind === 'address' ? email.address : null);

/** Customers find contacts by their metadata, then by their exact e-mail address, additional ones included. */
export const contactMatcher = (portal: PortalClient, metadata: MetadataWay | null): Matcher => ({
  objectTypeId: '0-1',
  ways: [
    ...(metadata ? [metadata] : []),
    { keyOf: addressOf, find: (addresses) => findContacts(portal, addresses) },
  ],
  creationKeyOf: addressOf,
  create: (addresses) => createContacts(portal, addresses),
  notFound: ({ email, metadata: value }) => {
    const target =
      email.kind === 'address'
        ? unlinked('no_record', `${email.address} is not the address of any contact in HubSpot.`)
        : withoutAddress(email);
    return withProblem(target, value, metadata);
  },
});
