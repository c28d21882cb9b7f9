import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import { type CompanyIndex, companyIndex } from './companyIndex.ts';
import { findCompanies, indexedCompanies } from './findCompanies.ts';
import type { Candidate, Targets, Way } from './matcher.ts';

/** So many domains are remembered within a run before the memory is emptied. */
const MOST_REMEMBERED = 100_000;

/** The domain of a customer's e-mail, unless a mail provider's. */
export const companyDomain = ({ email }: Candidate): string | null =>
  email.kind === 'address' && !email.freeMail ? email.domain : null;

/**
 * Customers find companies by the domain of their e-mail. What was found, and what not, is remembered as long as the way
 * lives: the customers of a company come on many pages, and Search is the scarcest of HubSpot's limits. With many
 * `customers` to come the portal's whole list of companies may be read instead (companyIndex.ts).
 */
export const domainWay = (
  portal: PortalClient,
  customers: number,
): Way & { remember(targets: Targets): void } => {
  let index: Promise<Outcome<CompanyIndex | null, HubSpotFailure>> | null = null;
  const look = async (domains: string[]): Promise<Outcome<Targets, HubSpotFailure>> => {
    if (domains.length === 0) return success(new Map());
    index ??= companyIndex(portal, customers);
    const known = await index;
    if (!known.ok) return known;
    return known.value ? success(indexedCompanies(known.value, domains)) : findCompanies(portal, domains);
  };
  const remembered = new Map<string, LinkTarget | null>();
  const note = (domain: string, target: LinkTarget | null): void => {
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    remembered.set(domain, target);
  };
  return {
    keyOf: companyDomain,
    find: async (domains) => {
      const known = domains.flatMap((domain): [string, LinkTarget][] => {
        const target = remembered.get(domain);
        return target ? [[domain, target]] : [];
      });
      const unknown = domains.filter((domain) => !remembered.has(domain));
      const found = await look(unknown);
      if (!found.ok) return found;
      for (const domain of unknown) note(domain, found.value.get(domain) ?? null);
      return success(new Map([...known, ...found.value]));
    },
    remember: (targets) => {
      for (const [domain, target] of targets) note(domain, target);
    },
  };
};
