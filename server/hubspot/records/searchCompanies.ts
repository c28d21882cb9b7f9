import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { COMPANY_PROPERTIES, type CompanyPage, companyPage, type FoundCompany } from './foundCompany.ts';

/** Domains in one query, whatever their length. */
const MOST_DOMAINS = 50;
/** Every domain stands in the body twice, and HubSpot takes 3,000 characters of it (reference/hubspot-api.md §3.1). */
const MOST_CHARACTERS = 1250;
const PAGE_SIZE = 200;

/** Cuts domains into lists that one search can ask for. */
export const inSearches = (domains: readonly string[]): string[][] => {
  const searches: string[][] = [];
  let characters = 0;
  for (const domain of domains) {
    const last = searches.at(-1);
    characters += domain.length + 3;
    if (last && last.length < MOST_DOMAINS && characters <= MOST_CHARACTERS) last.push(domain);
    else {
      searches.push([domain]);
      characters = domain.length + 3;
    }
  }
  return searches;
};

const searchPage = async (
  portal: PortalClient,
  domains: string[],
  after: string | undefined,
): Promise<Outcome<CompanyPage, HubSpotFailure>> => {
  const named = (propertyName: string) => ({
    filters: [{ propertyName, operator: 'IN', values: domains }],
  });
  const body = {
    filterGroups: [named('domain'), named('hs_additional_domains')],
    sorts: [{ propertyName: 'createdate', direction: 'ASCENDING' }],
    properties: COMPANY_PROPERTIES,
    limit: PAGE_SIZE,
    ...(after === undefined ? {} : { after }),
  };
  const path = datedPath('crm/objects', '0-2', 'search');
  return parseReply(
    companyPage,
    await portal.send({ method: 'POST', path, body, repeatable: true, search: true }),
  );
};

/**
 * The companies that have one of these lower-case domains (one list of `inSearches`) as theirs or as an additional one,
 * oldest first. HubSpot's index lags by moments, so one that was just made may be missing; archived ones never appear.
 */
export const searchCompanies = async (
  portal: PortalClient,
  domains: string[],
): Promise<Outcome<FoundCompany[], HubSpotFailure>> => {
  const found: FoundCompany[] = [];
  let after: string | undefined;
  do {
    const reply = await searchPage(portal, domains, after);
    if (!reply.ok) return reply;
    found.push(...reply.value.results);
    after = reply.value.results.length === 0 ? undefined : reply.value.paging?.next?.after;
  } while (after !== undefined);
  return success(found);
};
