import { acquaintanceOf, type PayingCustomer } from './acquaintance.ts';
import { companiesFor, companyKey } from './companiesFor.ts';
import { contactsFor } from './contactsFor.ts';
import type { PortalSeed } from './portalSeed.ts';
import { spreadOf } from './spreadOf.ts';
import { stranger } from './strangers.ts';

export type PeopleOptions = {
  /** Another seed: other people are missing or stand twice. */
  seed?: number;
  /** Every customer with an e-mail address gets its contact and, unless it is free mail, its company. */
  everyone?: boolean;
};

const largestSeed = 1_000;
/** The most records of a kind that one customer adds. */
const mostAtOnce = 3;
const customersPerStranger = 25;

/**
 * What a portal already holds when its owner connects Stripe: most customers' people and companies, some of them
 * missing, doubled or filed under something else, and a few that never bought. The same customers give the same
 * records. Customers are read once and in order; addresses and domains are remembered, so that each has one record.
 * Ties join records of one chunk only.
 */
export function* recordsForCustomers(
  customers: Iterable<PayingCustomer>,
  { seed = 1, everyone = false }: PeopleOptions = {},
): Generator<PortalSeed> {
  const known = { addresses: new Set<string>(), domains: new Set<string>() };
  let chunk = empty();
  let count = 0;
  for (const customer of customers) {
    if (isFull(chunk)) {
      yield chunk;
      chunk = empty();
    }
    addCustomer(chunk, customer, known, { seed, everyone });
    if (!everyone && count % customersPerStranger === 7) addAll(chunk, stranger(count));
    count += 1;
  }
  if (chunk.contacts.length + chunk.companies.length > 0) yield chunk;
}

function empty(): PortalSeed {
  return { contacts: [], companies: [], associations: [] };
}

function isFull({ contacts, companies }: PortalSeed): boolean {
  return Math.max(contacts.length, companies.length) > largestSeed - mostAtOnce;
}

function addAll(chunk: PortalSeed, more: PortalSeed): void {
  chunk.contacts.push(...more.contacts);
  chunk.companies.push(...more.companies);
  chunk.associations.push(...more.associations);
}

type Known = { addresses: Set<string>; domains: Set<string> };

function addCustomer(
  chunk: PortalSeed,
  customer: PayingCustomer,
  known: Known,
  { seed, everyone }: Required<PeopleOptions>,
): void {
  const who = acquaintanceOf(customer);
  if (who === undefined) return;
  const { domain } = who;
  if (domain !== null && !known.domains.has(domain)) {
    known.domains.add(domain);
    chunk.companies.push(...companiesFor(domain, who, seed, everyone));
  }
  const address = who.email.toLowerCase();
  if (known.addresses.has(address)) return;
  known.addresses.add(address);
  const contacts = contactsFor(who, seed, everyone);
  chunk.contacts.push(...contacts);
  const first = contacts[0];
  if (domain === null || first === undefined) return;
  const tied = everyone || spreadOf(`${address} tie`, seed, 100) < 85;
  const company = companyKey(domain);
  if (tied && chunk.companies.some(({ key }) => key === company)) {
    chunk.associations.push({ contactKey: first.key, companyKey: company });
  }
}
