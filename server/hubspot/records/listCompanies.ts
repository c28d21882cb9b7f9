import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { COMPANY_PROPERTIES, type CompanyPage, companyPage, type FoundCompany } from './foundCompany.ts';

/** Companies a page, the most that HubSpot answers. */
export const COMPANIES_A_PAGE = 100;

/** All companies of a portal, page by page: the list knows a company at once, unlike Search. */
export const listCompanies = async (
  portal: PortalClient,
): Promise<Outcome<FoundCompany[], HubSpotFailure>> => {
  const companies: FoundCompany[] = [];
  const path = datedPath('crm/objects', '0-2');
  for (let after: string | undefined = ''; after !== undefined; ) {
    const query: string = new URLSearchParams({
      limit: String(COMPANIES_A_PAGE),
      properties: COMPANY_PROPERTIES.join(','),
      ...(after === '' ? {} : { after }),
    }).toString();
    const reply: Outcome<CompanyPage, HubSpotFailure> = parseReply(
      companyPage,
      await portal.send({ method: 'GET', path: `${path}?${query}`, repeatable: true }),
    );
    if (!reply.ok) return reply;
    companies.push(...reply.value.results);
    after = reply.value.results.length === 0 ? undefined : reply.value.paging?.next?.after;
  }
  return success(companies);
};
