import { failed, type Outcome, success } from '../../outcome.ts';
import { gatherGrowing } from '../../store/database/gatherStatistics.ts';
import { countCustomers } from '../../store/links/countCustomers.ts';
import { pageCustomers } from '../../store/links/pageCustomers.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { openLinkDesk } from './linkDesk.ts';
import { linkPage } from './linkPage.ts';

const PAGE_SIZE = 1000;

/**
 * Finds the contact and the company of every customer of a connection, or the reason why there is none, and saves it: by
 * metadata, e-mail, domain, contact's company, in that order; records are made only if the portal's choices say so and a
 * person approved of writing. A page is saved whole, so that a run that ended early goes on where it was; customers who
 * are linked already stay so and cost HubSpot nothing. Answers how many customers there are.
 */
export const linkRecords = async (
  deps: HubSpotDeps,
  portalId: bigint,
  connectionId: string,
  options: RunOptions,
): Promise<Outcome<{ customers: number }, SyncFailure>> => {
  const total = await countCustomers(deps.db, portalId, connectionId);
  const desk = await openLinkDesk(deps, portalId, total);
  for (let done = 0, pages = 1, after = ''; ; pages += 1) {
    if (options.signal?.aborted) return failed({ kind: 'stopped' });
    const at = { after, limit: PAGE_SIZE };
    const page = await pageCustomers(deps.db, portalId, connectionId, desk.metadataKeys, at);
    const last = page.at(-1);
    if (!last) return success({ customers: done });
    const linked = await linkPage(desk, page, options);
    if (!linked.ok) return linked;
    await gatherGrowing(deps.db, 'link', pages);
    done += page.length;
    after = last.customerId;
    await options.onProgress?.(done, Math.max(done, total));
  }
};
