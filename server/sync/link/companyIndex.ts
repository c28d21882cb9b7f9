import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { fetchRecordUsage } from '../../hubspot/limits/fetchRecordUsage.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import type { FoundCompany } from '../../hubspot/records/foundCompany.ts';
import { COMPANIES_A_PAGE, listCompanies } from '../../hubspot/records/listCompanies.ts';
import { type Outcome, success } from '../../outcome.ts';

/** Companies by each of their domains. */
export type CompanyIndex = ReadonlyMap<string, readonly FoundCompany[]>;

/** Domains that a search asks for, as measured; each costs a third of a second, since Search is so scarce. */
const DOMAINS_A_SEARCH = 50;
/** Below so many customers a few searches are soon done. */
const WORTH_A_LOOK = 500;

const indexOf = (companies: readonly FoundCompany[]): CompanyIndex => {
  const index = new Map<string, FoundCompany[]>();
  for (const company of companies) {
    for (const domain of new Set([company.domain, ...company.additionalDomains])) {
      if (domain === '') continue;
      const others = index.get(domain);
      if (others) others.push(company);
      else index.set(domain, [company]);
    }
  }
  return index;
};

/**
 * All companies of a portal by domain, when reading the whole list takes no more calls than searching for the domains of
 * so many customers would; null when it would take more. For 20,000 customers of as many firms: 165 pages at ten a second
 * instead of 400 searches at three.
 */
export const companyIndex = async (
  portal: PortalClient,
  customers: number,
): Promise<Outcome<CompanyIndex | null, HubSpotFailure>> => {
  if (customers < WORTH_A_LOOK) return success(null);
  const usage = await fetchRecordUsage(portal, '0-2');
  // Whoever may not know the number can still search.
  if (!usage.ok)
    return usage.failure.kind === 'forbidden' || usage.failure.kind === 'rejected' ? success(null) : usage;
  if (usage.value === null || usage.value / COMPANIES_A_PAGE > customers / DOMAINS_A_SEARCH)
    return success(null);
  const listed = await listCompanies(portal);
  return listed.ok ? success(indexOf(listed.value)) : listed;
};
