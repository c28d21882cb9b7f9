import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { associateCompanies } from '../../hubspot/records/associateCompanies.ts';
import type { Outcome } from '../../outcome.ts';
import type { CustomerToLink } from '../../store/links/customerToLink.ts';
import { listCustomersToLink } from '../../store/links/listCustomersToLink.ts';
import { listForgotten } from '../../store/links/listForgotten.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { addressHash } from '../link/addressHash.ts';
import { type EmailAddress, readEmailAddress } from '../link/emailAddress.ts';
import { type LinkDesk, openLinkDesk } from '../link/linkDesk.ts';
import type { Creations } from '../link/matcher.ts';
import type { Person } from '../person.ts';
import { writing } from '../writing.ts';
import { type Decided, decide, decidedBy, type LinkKey } from './decide.ts';

/** Why no record was made, besides what a decision may come to. */
export type CreateRefusal =
  | { state: 'not_approved' | 'paused' | 'no_address' | 'free_mail' }
  | { state: 'refused'; words: string }
  | { state: 'failed'; failure: HubSpotFailure };

/** What the record is made from: the address of a contact, the domain of a company; or why there is nothing. */
const keyOf = (
  objectTypeId: '0-1' | '0-2',
  email: EmailAddress,
): { key: string } | { state: 'no_address' | 'free_mail' } => {
  if (email.kind !== 'address') return { state: 'no_address' };
  if (objectTypeId === '0-1') return { key: email.address };
  return email.freeMail ? { state: 'free_mail' } : { key: email.domain };
};

const isForgotten = async (desk: LinkDesk, email: EmailAddress): Promise<boolean> => {
  if (email.kind !== 'address') return false;
  const hash = addressHash(desk.forgetSalt, email.address);
  return (await listForgotten(desk.deps.db, desk.portalId, [hash])).has(hash);
};

const make = async (
  desk: LinkDesk,
  objectTypeId: '0-1' | '0-2',
  key: string,
): Promise<Outcome<Creations, HubSpotFailure>> =>
  (objectTypeId === '0-1' ? desk.contacts : desk.companies).create([key]);

/** Ties the new record to the customer's other one; that it did not work is no reason to undo the making. */
const associate = async (
  { deps, portalId }: LinkDesk,
  objectTypeId: '0-1' | '0-2',
  { contact, company }: CustomerToLink,
  recordId: bigint,
): Promise<void> => {
  const contactId = objectTypeId === '0-1' ? recordId : contact?.recordId;
  const companyId = objectTypeId === '0-2' ? recordId : company?.recordId;
  if (contactId == null || companyId == null) return;
  const tied = await associateCompanies(deps.portal(portalId), [{ contactId, companyId }]);
  if (!tied.ok || tied.value.length > 0)
    deps.log.warn({ portalId: portalId.toString(), tied }, 'a record made by hand was not associated');
};

/**
 * A person lets us make the record that a customer lacks, now, from its address or domain. An address that belongs to a
 * contact after all is linked to that one.
 */
export const createByHand = async (
  deps: HubSpotDeps,
  portalId: bigint,
  key: LinkKey,
  person: Person,
): Promise<Decided | CreateRefusal> => {
  const mode = await writing(deps, portalId);
  if (mode !== 'on') return { state: mode === 'paused' ? 'paused' : 'not_approved' };
  const desk = await openLinkDesk(deps, portalId);
  const [customer] = await listCustomersToLink(deps.db, portalId, [key], desk.metadataKeys);
  if (!customer) return { state: 'not_found' };
  const link = key.objectTypeId === '0-1' ? customer.contact : customer.company;
  if (link != null && link.recordId !== null) return { state: 'linked' };
  const email = readEmailAddress(customer.email, desk.isFree);
  if (link?.method === 'forgotten' || (await isForgotten(desk, email))) return { state: 'forgotten' };
  const from = keyOf(key.objectTypeId, email);
  if ('state' in from) return from;
  const made = await make(desk, key.objectTypeId, from.key);
  if (!made.ok) return { state: 'failed', failure: made.failure };
  const target = made.value.targets.get(from.key);
  if (!target || target.recordId === null) {
    return { state: 'refused', words: target?.reason ?? 'HubSpot gave no reason.' };
  }
  const { objectTypeId } = key;
  const created = made.value.created.map(({ recordId, properties }) => ({
    ...{ objectTypeId, recordId, action: 'create' as const, before: {}, after: properties },
    ...{ runId: null, cause: 'person', eventAt: null },
  }));
  if (created.length > 0) await associate(desk, objectTypeId, customer, target.recordId);
  const asked = decidedBy(person, 'asked for it', deps.clock());
  return decide(deps, portalId, key, person, {
    action: 'record_created',
    target: { ...target, reason: `${target.reason} ${asked}` },
    pinned: true,
    created,
  });
};
