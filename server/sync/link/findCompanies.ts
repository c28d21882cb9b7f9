import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import {
  DOMAINS_A_SEARCH,
  type FoundCompany,
  searchCompanies,
} from '../../hubspot/records/searchCompanies.ts';
import { type Outcome, success } from '../../outcome.ts';
import type { LinkTarget } from '../../store/links/link.ts';
import { inChunks } from './inChunks.ts';
import type { Targets } from './matcher.ts';

/** The older of two; of the same age, the one with the smaller id. */
const older = (a: FoundCompany, b: FoundCompany): FoundCompany =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? a : b;

const targetOf = (domain: string, companies: [FoundCompany, ...FoundCompany[]]): LinkTarget => {
  const reason =
    companies.length === 1
      ? `${domain} is this company's domain.`
      : `${domain} is the domain of ${companies.length} companies; this is the oldest.`;
  return { recordId: companies.reduce(older).id, method: 'domain', reason };
};

/**
 * The companies of lower-case domains, 50 a search. HubSpot does not keep a domain unique: of several companies the
 * oldest is taken, always the same one, and the reason says so (reference/hubspot-api.md §5.4, §8.5).
 */
export const findCompanies = async (
  portal: PortalClient,
  domains: string[],
): Promise<Outcome<Targets, HubSpotFailure>> => {
  const outcome = await inChunks(domains, DOMAINS_A_SEARCH, (chunk) => searchCompanies(portal, chunk));
  if (!outcome.ok) return outcome;
  const byDomain = new Map<string, [FoundCompany, ...FoundCompany[]]>();
  for (const company of outcome.value.flat()) {
    const others = byDomain.get(company.domain);
    if (others) others.push(company);
    else byDomain.set(company.domain, [company]);
  }
  const targets: Targets = new Map();
  for (const domain of domains) {
    const companies = byDomain.get(domain);
    if (companies) targets.set(domain, targetOf(domain, companies));
  }
  return success(targets);
};
