import type { CustomerFacts } from '../billing/facts.ts';
import { byCustomerRank } from '../billing/primary.ts';
import type { HubSpotFailure } from '../hubspot/failures.ts';
import { readContactsOf } from '../hubspot/records/readContactsOf.ts';
import { type Outcome, success } from '../outcome.ts';
import { listCandidates } from '../store/cards/listCandidates.ts';
import { readFacts } from './factsColumn.ts';
import type { HubSpotDeps } from './hubspotDeps.ts';

export type CardCandidate = {
  connectionId: string;
  accountName: string;
  facts: CustomerFacts;
  /** The record of the asked type that the customer is now. */
  recordId: string | null;
  /** Of the portal, IANA. */
  timeZone: string;
};

/**
 * Customers that a person could link to a record of a type: those with an e-mail address or an id of Stripe's (`q`), and
 * those that the contacts of a company are. The one that matters most first.
 */
export const showCardCandidates = async (
  deps: HubSpotDeps,
  portalId: bigint,
  objectTypeId: '0-1' | '0-2',
  { q, companyId }: { q: string | null; companyId: bigint | null },
): Promise<Outcome<CardCandidate[], HubSpotFailure>> => {
  const contacts = companyId === null ? success([]) : await readContactsOf(deps.portal(portalId), companyId);
  if (!contacts.ok) return contacts;
  const isId = q?.startsWith('cus_') === true;
  const wanted = { email: isId ? null : (q?.toLowerCase() ?? null), customerId: isId ? q : null };
  const rows = await listCandidates(deps.db, portalId, objectTypeId, {
    ...wanted,
    contactIds: contacts.value,
  });
  const candidates = rows
    .map((row) => ({
      connectionId: row.connection_id,
      accountName: row.account_name,
      facts: readFacts(row.facts),
      recordId: row.record_id,
      timeZone: row.time_zone,
    }))
    .sort((a, b) => byCustomerRank(a.facts, b.facts));
  return success(candidates);
};
