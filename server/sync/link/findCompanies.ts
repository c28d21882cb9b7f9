import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { FoundCompany } from '../../hubspot/records/foundCompany.ts';
import { inSearches, searchCompanies } from '../../hubspot/records/searchCompanies.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import type { CompanyIndex } from './companyIndex.ts';
import type { Targets } from './matcher.ts';

/** So many companies are kept for a person to choose from. */
const MOST_CANDIDATES = 20;

const byAge = (a: FoundCompany, b: FoundCompany): number =>
  a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const ambiguous = (domain: string, companies: FoundCompany[]): LinkTarget => ({
  recordId: null,
  method: 'ambiguous',
  reason: `${domain} is the domain of ${companies.length} companies; a person must say which of them it is.`,
  candidates: companies
    .toSorted(byAge)
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name, domain: own, createdAt }) => ({
      recordId: id.toString(),
      label: name || own,
      why: `${domain} is ${own === domain ? 'its domain' : 'one of its additional domains'}; it was created on ${new Date(createdAt).toISOString().slice(0, 10)}.`,
    })),
});

const targetOf = (domain: string, companies: FoundCompany[]): LinkTarget | undefined => {
  const own = companies.filter((company) => company.domain === domain);
  const named = own.length > 0 ? own : companies;
  const [only] = named;
  if (only === undefined) return undefined;
  if (named.length > 1) return ambiguous(domain, named);
  return own.length > 0
    ? { recordId: only.id, method: 'domain', reason: `${domain} is this company's domain.` }
    : {
        recordId: only.id,
        method: 'additional_domain',
        reason: `${domain} is one of this company's additional domains.`,
      };
};

/** What an index of all companies says of these domains; no call. */
export const indexedCompanies = (index: CompanyIndex, domains: readonly string[]): Targets => {
  const targets: Targets = new Map();
  for (const domain of domains) {
    const target = targetOf(domain, [...(index.get(domain) ?? [])]);
    if (target) targets.set(domain, target);
  }
  return targets;
};

/**
 * The companies of lower-case domains, 50 a search. A company whose own domain it is counts before those that have it as
 * an additional one. HubSpot does not keep a domain unique: of several, none is taken, and all of them are named for a
 * person to choose from (reference/hubspot-api.md §8.5).
 */
export const findCompanies = async (
  portal: PortalClient,
  domains: string[],
): Promise<Outcome<Targets, HubSpotFailure>> => {
  const replies = await Promise.all(inSearches(domains).map((some) => searchCompanies(portal, some)));
  const byDomain = new Map<string, Map<bigint, FoundCompany>>(domains.map((domain) => [domain, new Map()]));
  for (const reply of replies) {
    if (!reply.ok) return reply;
    for (const company of reply.value) {
      for (const domain of [company.domain, ...company.additionalDomains]) {
        byDomain.get(domain)?.set(company.id, company);
      }
    }
  }
  const targets: Targets = new Map();
  for (const [domain, companies] of byDomain) {
    const target = targetOf(domain, [...companies.values()]);
    if (target) targets.set(domain, target);
  }
  return success(targets);
};
