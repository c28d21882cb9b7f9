import type { HubSpotDeps } from '../hubspotDeps.ts';
import { contactCompanyWay } from './contactCompanyWay.ts';
import { createCompanies } from './createCompanies.ts';
import { companyDomain, domainWay } from './domainWay.ts';
import { type Candidate, type Matcher, unlinked, withoutAddress } from './matcher.ts';
import type { MetadataWay } from './metadataWay.ts';
import { withProblem } from './withProblem.ts';

const notFound = ({ email }: Candidate) => {
  if (email.kind !== 'address') return withoutAddress(email);
  if (!email.freeMail)
    return unlinked('no_record', `${email.domain} is not the domain of any company in HubSpot.`);
  const reason = `${email.domain} is a free e-mail provider, so it does not tell which company this is.`;
  return unlinked('free_mail', reason);
};

/**
 * Customers find companies by their metadata, then by the domain of their e-mail (never by that of a mail provider), then
 * through the company of their contact. `customers`: how many are to be looked for.
 */
export const companyMatcher = (
  { portal: portalOf, db, clock }: HubSpotDeps,
  portalId: bigint,
  metadata: MetadataWay | null,
  customers: number,
): Matcher => {
  const portal = portalOf(portalId);
  const byDomain = domainWay(portal, customers);
  return {
    objectTypeId: '0-2',
    ways: [...(metadata ? [metadata] : []), byDomain, contactCompanyWay(portal)],
    creationKeyOf: companyDomain,
    create: async (domains) => {
      const creations = await createCompanies(portal, db, portalId, domains, clock());
      if (creations.ok) byDomain.remember(creations.value.targets);
      return creations;
    },
    notFound: (candidate) => withProblem(notFound(candidate), candidate.metadata, metadata),
  };
};
