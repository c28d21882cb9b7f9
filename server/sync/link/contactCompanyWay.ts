import type { PortalClient } from '../../hubspot/portalClient.ts';
import { CONTACTS_A_READ, readCompaniesOf } from '../../hubspot/records/readCompaniesOf.ts';
import { success } from '../../outcome.ts';
import { inChunks } from './inChunks.ts';
import type { Targets, Way } from './matcher.ts';

/** Customers whose e-mail tells of no company belong to the primary company of the contact that they are. */
export const contactCompanyWay = (portal: PortalClient): Way => ({
  keyOf: ({ contactId }) => contactId?.toString() ?? null,
  find: async (contactIds) => {
    const read = await inChunks(contactIds.map(BigInt), CONTACTS_A_READ, (some) =>
      readCompaniesOf(portal, some),
    );
    if (!read.ok) return read;
    const targets: Targets = new Map();
    for (const [contactId, companyId] of read.value.flatMap((companies) => [...companies])) {
      const reason = "It is the primary company of this customer's contact.";
      targets.set(contactId.toString(), { recordId: companyId, method: 'contact_company', reason });
    }
    return success(targets);
  },
});
