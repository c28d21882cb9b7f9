import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { associatedReply } from './associatedReply.ts';

/** Contacts in one call (reference/hubspot-api.md §3.1). */
export const CONTACTS_A_READ = 1000;

/** HubSpot's own type "contact's primary company" (§7). */
const PRIMARY_COMPANY = 1;

/** The primary company of each of up to 1,000 contacts; those without one are missing. */
export const readCompaniesOf = async (
  portal: PortalClient,
  contactIds: bigint[],
): Promise<Outcome<Map<bigint, bigint>, HubSpotFailure>> => {
  const path = datedPath('crm/associations', '0-1', '0-2', 'batch', 'read');
  const body = { inputs: contactIds.map((contact) => ({ id: contact.toString() })) };
  const read = parseReply(
    associatedReply,
    await portal.send({ method: 'POST', path, body, repeatable: true }),
  );
  if (!read.ok) return read;
  return success(
    new Map(
      read.value.results.flatMap(({ from, to }) => {
        const primary = to.find(({ associationTypes }) =>
          associationTypes.some(
            ({ category, typeId }) => category === 'HUBSPOT_DEFINED' && typeId === PRIMARY_COMPANY,
          ),
        );
        return primary ? [[from.id, primary.toObjectId] as const] : [];
      }),
    ),
  );
};
