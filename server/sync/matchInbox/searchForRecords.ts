import type { RecordSearchReply } from '../../../src/app/packages/contract/matches.ts';
import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { CrmRecord } from '../../hubspot/records/batchReply.ts';
import { searchRecords } from '../../hubspot/records/searchRecords.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';

const PROPERTIES = { '0-1': ['firstname', 'lastname', 'email'], '0-2': ['name', 'domain'] };

const shown = (objectTypeId: '0-1' | '0-2', { id, properties }: CrmRecord) => {
  const isContact = objectTypeId === '0-1';
  const detail = (isContact ? properties['email'] : properties['domain']) || null;
  const name = isContact
    ? `${properties['firstname'] ?? ''} ${properties['lastname'] ?? ''}`.trim()
    : (properties['name'] ?? '');
  return { recordId: id.toString(), objectTypeId, label: name || detail || id.toString(), detail };
};

/** Records of the portal by a part of a name, an e-mail address or a domain, for a person who looks for one. */
export const searchForRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: '0-1' | '0-2',
  text: string,
): Promise<Outcome<RecordSearchReply['records'], HubSpotFailure>> => {
  const found = await searchRecords(deps.portal(portalId), objectTypeId, text, PROPERTIES[objectTypeId]);
  return found.ok ? success(found.value.map((record) => shown(objectTypeId, record))) : found;
};
