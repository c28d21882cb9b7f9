import { findConnection } from '../../store/connections/findConnection.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import type { WaitingWork } from '../../store/work/customerWork.ts';
import { finishWork } from '../../store/work/finishWork.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { computeCustomers } from './computeCustomers.ts';
import { refreshScope } from './refreshScope.ts';

/**
 * Computes customers anew from what the mirror has, without reading Stripe: a price, product or coupon of theirs
 * changed, or time passed. Facts, records and the struck-off list are one transaction a connection.
 */
export const refreshWork = async (
  deps: HubSpotDeps,
  lease: Lease,
  work: readonly WaitingWork[],
): Promise<void> => {
  const { portalId } = lease;
  for (const connectionId of new Set(work.map((one) => one.connectionId))) {
    const own = work.filter((one) => one.connectionId === connectionId);
    const connection = await findConnection(deps.db, portalId, connectionId);
    const scope = connection ? await refreshScope(deps, portalId, connectionId) : null;
    const causes = new Map(own.map(({ customerId, cause, eventAt }) => [customerId, { cause, eventAt }]));
    const { changed, toLink } = await inTransaction(deps.db, async (client) => {
      await holdLease(client, lease);
      const computed = scope
        ? await computeCustomers(deps, client, scope, causes)
        : { changed: 0, toLink: 0 };
      await finishWork(client, portalId, 'facts', own);
      if (computed.changed + computed.toLink > 0) await deps.wakeUp.ask(client, 'hubspot', [portalId]);
      return computed;
    });
    if (changed + toLink > 0) deps.wakeUp.nudge('hubspot');
  }
};
