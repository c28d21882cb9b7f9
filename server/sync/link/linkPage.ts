import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import { addToLedger, type LedgerEntry } from '../../store/ledger/addToLedger.ts';
import type { CustomerToLink } from '../../store/links/customerToLink.ts';
import type { NewLink } from '../../store/links/link.ts';
import { listForgotten } from '../../store/links/listForgotten.ts';
import { saveLinks } from '../../store/links/saveLinks.ts';
import type { RunOptions } from '../runOptions.ts';
import { addressHash } from './addressHash.ts';
import { associatePairs } from './associatePairs.ts';
import { type EmailAddress, readEmailAddress } from './emailAddress.ts';
import type { LinkDesk } from './linkDesk.ts';
import { linkObject, type ObjectLinks } from './linkObject.ts';
import type { Candidate, Matcher } from './matcher.ts';

/** A customer with its e-mail read. */
type Reader = { customer: CustomerToLink; email: EmailAddress; forgotten: boolean };

const readersOf = async (desk: LinkDesk, customers: CustomerToLink[]): Promise<Reader[]> => {
  const read = customers.map((customer) => {
    const email = readEmailAddress(customer.email, desk.isFree);
    const hash = email.kind === 'address' ? addressHash(desk.forgetSalt, email.address) : null;
    return { customer, email, hash };
  });
  const hashes = [...new Set(read.flatMap(({ hash }) => hash ?? []))];
  const known = await listForgotten(desk.deps.db, desk.portalId, hashes);
  return read.map(({ customer, email, hash }) => ({
    customer,
    email,
    forgotten: hash !== null && known.has(hash),
  }));
};

const candidatesOf = (
  { mayCreate }: LinkDesk,
  object: 'contact' | 'company',
  readers: Reader[],
  contactIdOf: (customer: CustomerToLink) => bigint | null,
): Candidate[] =>
  readers.map(({ customer, email, forgotten }) => ({
    connectionId: customer.connectionId,
    customerId: customer.customerId,
    email,
    forgotten,
    metadata: customer.metadata[object],
    contactId: contactIdOf(customer),
    link: customer[object],
    mayCreate: customer.syncs && !forgotten && mayCreate[object](customer.status),
  }));

const entriesOf = (
  { objectTypeId }: Matcher,
  { created }: ObjectLinks,
  { runId, cause, eventAt = null }: RunOptions,
): LedgerEntry[] =>
  created.map(({ recordId, properties }) => {
    const made = { objectTypeId, recordId, action: 'create' as const, before: {}, after: properties };
    return { ...made, runId, cause, eventAt };
  });

const keyOf = ({ connectionId, customerId }: { connectionId: string; customerId: string }): string =>
  `${connectionId} ${customerId}`;

const recordIds = (
  customers: CustomerToLink[],
  object: 'contact' | 'company',
  links: NewLink[],
): ((customer: CustomerToLink) => bigint | null) => {
  const ids = new Map(customers.map((customer) => [keyOf(customer), customer[object]?.recordId ?? null]));
  for (const link of links) ids.set(keyOf(link), link.recordId);
  return (customer) => ids.get(keyOf(customer)) ?? null;
};

/**
 * Links some customers of a portal: contacts first, then companies, since a company may be found through the contact.
 * What was made is in the ledger before anything else can fail; then contacts and companies that we made are tied
 * together, and the links are saved. Answers the links that are new or changed.
 */
export const linkPage = async (
  desk: LinkDesk,
  customers: CustomerToLink[],
  options: RunOptions,
): Promise<Outcome<NewLink[], HubSpotFailure>> => {
  const { deps, portalId, contacts, companies } = desk;
  const store = (work: (client: Parameters<typeof holdLease>[0]) => Promise<void>) =>
    inTransaction(deps.db, async (client) => {
      if (options.lease) await holdLease(client, options.lease);
      await work(client);
    });
  const linkAll = async (matcher: Matcher, candidates: Candidate[]) => {
    const linked = await linkObject(matcher, candidates);
    if (!linked.ok) return linked;
    const entries = entriesOf(matcher, linked.value, options);
    if (entries.length > 0) await store((client) => addToLedger(client, portalId, entries, deps.clock()));
    return success(linked.value.links);
  };
  const readers = await readersOf(desk, customers);
  const people = await linkAll(
    contacts,
    candidatesOf(desk, 'contact', readers, () => null),
  );
  if (!people.ok) return people;
  const contactIdOf = recordIds(customers, 'contact', people.value);
  const firms = await linkAll(companies, candidatesOf(desk, 'company', readers, contactIdOf));
  if (!firms.ok) return firms;
  const links = [...people.value, ...firms.value];
  const changed = new Set(links.map(keyOf));
  const companyIdOf = recordIds(customers, 'company', firms.value);
  const pairs = customers.flatMap((customer) => {
    const [contactId, companyId] = [contactIdOf(customer), companyIdOf(customer)];
    if (contactId === null || companyId === null || !changed.has(keyOf(customer))) return [];
    return [{ contactId, companyId }];
  });
  const tied = await associatePairs(desk, pairs);
  if (!tied.ok) return tied;
  await store((client) => saveLinks(client, portalId, links, deps.clock()));
  return success(links);
};
