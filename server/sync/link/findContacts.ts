import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { BATCH_SIZE, type CrmRecord } from '../../hubspot/records/batchReply.ts';
import { readRecords } from '../../hubspot/records/readRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import { inHalves } from '../inHalves.ts';
import { inChunks } from './inChunks.ts';
import { type Targets, unlinked } from './matcher.ts';

/** The addresses of a contact, which HubSpot keeps lower-cased; several additional ones stand in one value. */
export const ADDRESS_PROPERTIES = ['email', 'hs_additional_emails'];

/** The additional addresses of a contact, in small letters. */
export const additionalAddresses = ({ properties }: CrmRecord): string[] =>
  (properties['hs_additional_emails'] ?? '').split(';').map((address) => address.trim().toLowerCase());

/** Whether an additional address may say who is meant: a contact's own address counts more, an older contact more. */
const counts = (present: LinkTarget | undefined, recordId: bigint): boolean =>
  present === undefined ||
  present.recordId === null ||
  (present.method === 'additional_email' && recordId < present.recordId);

/** Which of these addresses a contact has, and as what. */
export const addContact = (targets: Targets, contact: CrmRecord, wanted: ReadonlySet<string>): void => {
  const recordId = contact.id;
  for (const address of additionalAddresses(contact).filter((one) => wanted.has(one))) {
    if (!counts(targets.get(address), recordId)) continue;
    const reason = `${address} is one of this contact's additional e-mail addresses.`;
    targets.set(address, { recordId, method: 'additional_email', reason });
  }
  const own = contact.properties['email']?.toLowerCase() ?? '';
  if (!wanted.has(own)) return;
  targets.set(own, { recordId, method: 'email', reason: `${own} is this contact's e-mail address.` });
};

/**
 * The contacts of lower-case addresses, by exact e-mail, additional addresses included when HubSpot's answer carries
 * them. Reads 100 a call instead of searching, because reading knows a contact at once (reference/hubspot-api.md §5.4).
 */
export const findContacts = async (
  portal: PortalClient,
  addresses: string[],
): Promise<Outcome<Targets, HubSpotFailure>> => {
  const outcome = await inChunks(addresses, BATCH_SIZE, (chunk) =>
    inHalves(chunk, (values) => readRecords(portal, '0-1', { by: 'email', values }, ADDRESS_PROPERTIES)),
  );
  if (!outcome.ok) return outcome;
  const targets: Targets = new Map();
  const wanted = new Set(addresses);
  for (const { done, rejected } of outcome.value) {
    for (const contact of done.flatMap(({ results }) => results)) addContact(targets, contact, wanted);
    for (const { item, failure } of rejected) {
      targets.set(item, unlinked('invalid_email', `${item} is not taken by HubSpot: ${failure.message}`));
    }
  }
  return success(targets);
};
