import { z } from 'zod';
import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** Domains in one query; HubSpot takes 100 values but only 3,000 characters of body (reference/hubspot-api.md §3.1). */
export const DOMAINS_A_SEARCH = 50;
const PAGE_SIZE = 200;

const company = z
  .object({
    id: z.string().regex(/^\d{1,18}$/),
    properties: z.object({ domain: z.string().nullable().catch(null) }),
    createdAt: z.iso.datetime({ offset: true }),
  })
  .transform(({ id, properties, createdAt }) => ({
    id: BigInt(id),
    domain: properties.domain?.toLowerCase() ?? '',
    /** Milliseconds since the epoch. */
    createdAt: Date.parse(createdAt),
  }));
/** A company that a search found. */
export type FoundCompany = z.infer<typeof company>;

const page = z.object({
  results: z.array(company),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});
type Page = z.infer<typeof page>;

const searchPage = async (
  portal: PortalClient,
  domains: string[],
  after: string | undefined,
): Promise<Outcome<Page, HubSpotFailure>> => {
  const body = {
    filterGroups: [{ filters: [{ propertyName: 'domain', operator: 'IN', values: domains }] }],
    sorts: [{ propertyName: 'createdate', direction: 'ASCENDING' }],
    properties: ['domain'],
    limit: PAGE_SIZE,
    ...(after === undefined ? {} : { after }),
  };
  const path = datedPath('crm/objects', '0-2', 'search');
  return parseReply(page, await portal.send({ method: 'POST', path, body, repeatable: true, search: true }));
};

/**
 * The companies of up to 50 lower-case domains, oldest first. HubSpot's index lags by moments, so one that was just
 * made may be missing; archived ones never appear.
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
