import { success } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { createCompanies } from './createCompanies.ts';
import { createContacts } from './createContacts.ts';
import { findCompanies } from './findCompanies.ts';
import { findContacts } from './findContacts.ts';
import { type Matcher, type Targets, unlinked, withoutAddress } from './matcher.ts';

/** Customers find contacts by their exact e-mail address. */
export const contactMatcher = (deps: HubSpotDeps, portalId: bigint, mayCreate: boolean): Matcher => {
  const portal = deps.portal(portalId);
  return {
    objectTypeId: '0-1',
    mayCreate,
    keyOf: (email) => (email.kind === 'address' ? { key: email.address } : { none: withoutAddress(email) }),
    find: (addresses) => findContacts(portal, addresses),
    create: (addresses) => createContacts(portal, addresses),
    notFound: (address) => unlinked('no_record', `${address} is not the address of any contact in HubSpot.`),
  };
};

const entryOf = (targets: Targets, key: string): [string, LinkTarget][] => {
  const target = targets.get(key);
  return target ? [[key, target]] : [];
};

/** So many domains are remembered within a run before the memory is emptied. */
const MOST_REMEMBERED = 100_000;

/** Customers find companies by the domain of their e-mail, never by that of a free-mail provider. */
export const companyMatcher = (deps: HubSpotDeps, portalId: bigint, mayCreate: boolean): Matcher => {
  const portal = deps.portal(portalId);
  // The customers of a company come on many pages, and Search is the scarcest of HubSpot's limits.
  const remembered: Targets = new Map();
  const remember = (targets: Targets): void => {
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    for (const [domain, target] of targets) remembered.set(domain, target);
  };
  const notFound: Matcher['notFound'] = (domain) =>
    unlinked('no_record', `${domain} is not the domain of any company in HubSpot.`);
  return {
    objectTypeId: '0-2',
    mayCreate,
    keyOf: (email) => {
      if (email.kind !== 'address') return { none: withoutAddress(email) };
      if (!email.freeMail) return { key: email.domain };
      const reason = `${email.domain} is a free e-mail provider, so it does not tell which company this is.`;
      return { none: unlinked('free_mail', reason) };
    },
    find: async (domains) => {
      const known = domains.flatMap((domain) => entryOf(remembered, domain));
      const unknown = domains.filter((domain) => !remembered.has(domain));
      const found = await findCompanies(portal, unknown);
      if (!found.ok) return found;
      // Without leave to create, a domain that has no company now has none for the rest of the run.
      const fresh: Targets = mayCreate
        ? found.value
        : new Map(unknown.map((domain) => [domain, found.value.get(domain) ?? notFound(domain)]));
      remember(fresh);
      return success(new Map([...known, ...fresh]));
    },
    create: async (domains) => {
      const creations = await createCompanies(portal, deps.db, portalId, domains);
      if (creations.ok) remember(creations.value.targets);
      return creations;
    },
    notFound,
  };
};
