import { z } from 'zod';

/** What is read of a company to match it by its domains. */
export const COMPANY_PROPERTIES = ['domain', 'hs_additional_domains', 'name'] as const;

/** A company as search and list answer it. */
const foundCompany = z
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
export type FoundCompany = z.infer<typeof foundCompany>;

/** A page of companies. */
export const companyPage = z.object({
  results: z.array(foundCompany),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});
export type CompanyPage = z.infer<typeof companyPage>;
