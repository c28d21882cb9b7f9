import { failed, type Outcome, success } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addToLedger, type LedgerEntry } from '../../store/ledger/addToLedger.ts';
import { countCustomers } from '../../store/links/countCustomers.ts';
import { pageCustomers } from '../../store/links/pageCustomers.ts';
import { saveLinks } from '../../store/links/saveLinks.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { writingOf } from '../writing.ts';
import { readEmailAddress } from './emailAddress.ts';
import { linkObject, type ObjectLinks } from './linkObject.ts';
import type { Matcher } from './matcher.ts';
import { companyMatcher, contactMatcher } from './matchers.ts';

const PAGE_SIZE = 1000;

const entriesOf = (
  matcher: Matcher,
  { created }: ObjectLinks,
  why: Pick<LedgerEntry, 'runId' | 'cause' | 'eventAt'>,
): LedgerEntry[] =>
  created.map(({ recordId, properties }) => ({
    objectTypeId: matcher.objectTypeId,
    recordId,
    action: 'create',
    before: {},
    after: properties,
    ...why,
  }));

/**
 * Finds the contact and the company of every customer of a connection, or the reason why there is none, and saves it:
 * contacts by exact e-mail, companies by domain; records are made only if the portal's choices say so and a person
 * approved the writing. A page is saved whole, so that a run that ended early goes on where it was; customers who are
 * linked already cost HubSpot nothing. Answers how many customers there are.
 */
export const linkRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  connectionId: string,
  { runId, cause, eventAt = null, onProgress, signal }: RunOptions,
): Promise<Outcome<{ customers: number }, SyncFailure>> => {
  const portal = await findPortal(deps.db, portalId);
  const why = { runId, cause, eventAt };
  const writes = writingOf(portal) === 'on';
  const contacts = contactMatcher(deps, portalId, writes && portal?.createContacts === 'all');
  const companies = companyMatcher(deps, portalId, writes && portal?.createCompanies === 'all');
  const total = await countCustomers(deps.db, portalId, connectionId);
  for (let done = 0, after = ''; ; ) {
    if (signal?.aborted) return failed({ kind: 'stopped' });
    const page = await pageCustomers(deps.db, portalId, connectionId, after, PAGE_SIZE);
    const last = page.at(-1);
    if (!last) return success({ customers: done });
    const customers = page.map((customer) => ({ ...customer, email: readEmailAddress(customer.email) }));
    const [people, firms] = await Promise.all([
      linkObject(
        contacts,
        customers.map(({ contact: link, ...customer }) => ({ ...customer, link })),
      ),
      linkObject(
        companies,
        customers.map(({ company: link, ...customer }) => ({ ...customer, link })),
      ),
    ]);
    if (!people.ok) return people;
    if (!firms.ok) return firms;
    const links = [...people.value.links, ...firms.value.links];
    const entries = [...entriesOf(contacts, people.value, why), ...entriesOf(companies, firms.value, why)];
    await inTransaction(deps.db, async (client) => {
      await saveLinks(client, portalId, connectionId, links, deps.clock());
      await addToLedger(client, portalId, entries, deps.clock());
    });
    done += page.length;
    after = last.customerId;
    await onProgress?.(done, Math.max(done, total));
  }
};
