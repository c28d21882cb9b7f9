import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import type { WaitingWork } from '../../store/work/customerWork.ts';
import { finishWork } from '../../store/work/finishWork.ts';
import { postponeWork } from '../../store/work/postponeWork.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { linkCustomers } from '../link/linkCustomers.ts';
import { fillRecordsOf } from '../write/fillRecordsOf.ts';
import { recordValues } from '../write/recordValues.ts';
import { writing } from '../writing.ts';
import { orPutOff } from './orPutOff.ts';

/** What HubSpot refuses to look for is asked again after an hour: somebody may have mended it there. */
const REFUSED_MILLISECONDS = 3_600_000;

/** What the records of these customers should say, and the work struck off, in one transaction. */
const fill = async (deps: HubSpotDeps, lease: Lease, work: readonly WaitingWork[]): Promise<void> => {
  const { portalId } = lease;
  const valuesOf = (await writing(deps, portalId)) === 'preview' ? null : await recordValues(deps, portalId);
  await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    for (const connectionId of new Set(work.map((one) => one.connectionId))) {
      const own = work.filter((one) => one.connectionId === connectionId);
      const causes = new Map(own.map(({ customerId, cause, eventAt }) => [customerId, { cause, eventAt }]));
      const now = deps.clock();
      if (valuesOf) await fillRecordsOf(client, portalId, connectionId, causes, { valuesOf, now });
    }
    await finishWork(client, portalId, 'link', work);
  });
};

/**
 * Looks in HubSpot for the records of customers who have none, and fills what was found. When HubSpot refuses the question,
 * the halves are asked, and theirs, until the customer for whose sake it does stands alone and is put off with its words.
 * "done": the portal is to be left alone for now.
 */
export const linkWork = async (
  deps: HubSpotDeps,
  lease: Lease,
  work: readonly WaitingWork[],
): Promise<'done' | 'more'> => {
  const { portalId, signal } = lease;
  await deps.portal(portalId).rest();
  const linked = await linkCustomers(deps, portalId, work, { runId: null, cause: 'link', lease, signal });
  if (!linked.ok && linked.failure.kind === 'rejected') {
    const middle = Math.ceil(work.length / 2);
    if (work.length > 1) {
      const first = await linkWork(deps, lease, work.slice(0, middle));
      return first === 'done' ? 'done' : linkWork(deps, lease, work.slice(middle));
    }
    const until = new Date(deps.clock() + REFUSED_MILLISECONDS);
    const { message: reason } = linked.failure;
    await postponeWork(deps.db.pool, portalId, 'link', work, { until, reason });
    return 'more';
  }
  if ((await orPutOff(deps, portalId, linked)) === null) return 'done';
  await fill(deps, lease, work);
  return 'more';
};
