import { z } from 'zod';
import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** Domains in one query, whatever their length. */
const MOST_DOMAINS = 50;
/** Every domain stands in the body twice, and HubSpot takes 3,000 characters of it (reference/hubspot-api.md §3.1). */
const MOST_CHARACTERS = 1250;
const PAGE_SIZE = 200;

const company = z
  .object({
    id: z.string().regex(/^\d{1,18}$/),
    properties: z.object({
      domain: z.string().nullable().catch(null),
      hs_additional_domains: z.string().nullable().catch(null),
      name: z.string().nullable().catch(null),
    }),
    createdAt: z.iso.datetime({ offset: true }),
  })
  .transform(({ id, properties, createdAt }) => ({
    id: BigInt(id),
    name: properties.name ?? '',
    domain: properties.domain?.toLowerCase() ?? '',
    additionalDomains: (properties.hs_additional_domains ?? '')
      .split(';')
      .map((domain) => domain.trim().toLowerCase())
      .filter((domain) => domain !== ''),
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
): Promise<Outcome<Page, HubSpotFailure>> => {
  const named = (propertyName: string) => ({
    filters: [{ propertyName, operator: 'IN', values: domains }],
  });
  const body = {
    filterGroups: [named('domain'), named('hs_additional_domains')],
    sorts: [{ propertyName: 'createdate', direction: 'ASCENDING' }],
    properties: ['domain', 'hs_additional_domains', 'name'],
    limit: PAGE_SIZE,
    ...(after === undefined ? {} : { after }),
  };
  const path = datedPath('crm/objects', '0-2', 'search');
  return parseReply(page, await portal.send({ method: 'POST', path, body, repeatable: true, search: true }));
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
