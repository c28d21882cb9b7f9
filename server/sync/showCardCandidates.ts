import type { CustomerFacts } from '../billing/facts.ts';
import { byCustomerRank } from '../billing/primary.ts';
import { listCandidates } from '../store/cards/listCandidates.ts';
import type { Deps } from './deps.ts';
import { readFacts } from './factsColumn.ts';

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
 * those that some contacts are. The one that matters most first.
 */
export const showCardCandidates = async (
  { db }: Deps,
  portalId: bigint,
  objectTypeId: '0-1' | '0-2',
  { q, contactIds }: { q: string | null; contactIds: readonly bigint[] },
): Promise<CardCandidate[]> => {
  const isId = q?.startsWith('cus_') === true;
  const wanted = { email: isId ? null : (q?.toLowerCase() ?? null), customerId: isId ? q : null, contactIds };
  const rows = await listCandidates(db, portalId, objectTypeId, wanted);
  return rows
    .map((row) => ({
      connectionId: row.connection_id,
      accountName: row.account_name,
      facts: readFacts(row.facts),
      recordId: row.record_id,
      timeZone: row.time_zone,
    }))
    .sort((a, b) => byCustomerRank(a.facts, b.facts));
};
