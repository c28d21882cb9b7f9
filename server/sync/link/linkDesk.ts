import { findPortal } from '../../store/portals/findPortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { writingOf } from '../writing.ts';
import { companyMatcher } from './companyMatcher.ts';
import { contactMatcher } from './contactMatcher.ts';
import { type FreeMail, freeMail } from './freeMail.ts';
import type { Matcher } from './matcher.ts';
import { readMetadataMatch } from './metadataMatch.ts';
import { metadataWay } from './metadataWay.ts';

/** Everything that the linking of a portal's customers goes by; what it remembers of HubSpot lives as long as it. */
export type LinkDesk = {
  deps: HubSpotDeps;
  portalId: bigint;
  contacts: Matcher;
  companies: Matcher;
  isFree: FreeMail;
  forgetSalt: string;
  metadataKeys: { contact: string | null; company: string | null };
  /** A person lets us write to HubSpot, and nobody paused it. */
  writes: boolean;
  /** Whether a record may be made for a customer of this status. */
  mayCreate: Record<'contact' | 'company', (status: string) => boolean>;
};

/** The statuses of customers who pay. */
const PAYING = new Set(['paying', 'canceling', 'past_due']);

const creates =
  (choice: string | undefined, writes: boolean) =>
  (status: string): boolean =>
    writes && (choice === 'all' || (choice === 'paying' && PAYING.has(status)));

/** Prepares the linking of a portal's customers, so many of them, by its choices. */
export const openLinkDesk = async (deps: HubSpotDeps, portalId: bigint, customers = 1): Promise<LinkDesk> => {
  const portal = await findPortal(deps.db, portalId);
  const client = deps.portal(portalId);
  const naming = readMetadataMatch(portal?.metadataMatch);
  const writes = writingOf(portal) === 'on';
  return {
    deps,
    portalId,
    contacts: contactMatcher(client, naming.contact && metadataWay(client, '0-1', naming.contact)),
    companies: companyMatcher(
      deps,
      portalId,
      naming.company && metadataWay(client, '0-2', naming.company),
      customers,
    ),
    isFree: freeMail({ added: portal?.freeMailAdded ?? [], removed: portal?.freeMailRemoved ?? [] }),
    forgetSalt: portal?.forgetSalt ?? '',
    metadataKeys: { contact: naming.contact?.key ?? null, company: naming.company?.key ?? null },
    writes,
    mayCreate: {
      contact: creates(portal?.createContacts, writes),
      company: creates(portal?.createCompanies, writes),
    },
  };
};
