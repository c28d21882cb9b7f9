import { findConnection } from '../../store/connections/findConnection.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { Lease } from '../../store/leases/lease.ts';
import type { WaitingWork } from '../../store/work/customerWork.ts';
import { finishWork } from '../../store/work/finishWork.ts';
import { postponeWork } from '../../store/work/postponeWork.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { computeCustomers } from './computeCustomers.ts';
import { inParts } from './inParts.ts';
import { type RefreshScope, refreshScope } from './refreshScope.ts';

/** A customer whose figures cannot be computed is tried again after one minute, two, four, at last once a day. */
const untilNextTry = (tries: number, now: number): Date =>
  new Date(now + 60_000 * Math.min(2 ** tries, 24 * 60));

const refreshConnection = async (
  deps: HubSpotDeps,
  lease: Lease,
  scope: RefreshScope | null,
  work: readonly WaitingWork[],
): Promise<void> => {
  const { portalId } = lease;
  const causes = new Map(work.map(({ customerId, cause, eventAt }) => [customerId, { cause, eventAt }]));
  const { changed, toLink } = await inTransaction(deps.db, async (client) => {
    await holdLease(client, lease);
    const computed = scope ? await computeCustomers(deps, client, scope, causes) : { changed: 0, toLink: 0 };
    await finishWork(client, portalId, 'facts', work);
    if (computed.changed + computed.toLink > 0) await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    return computed;
  });
  if (changed + toLink > 0) deps.wakeUp.nudge('hubspot');
};

/**
 * Computes customers anew from what the mirror has, without reading Stripe: a price, product or coupon of theirs
 * changed, or time passed. Facts, records and the struck-off list are one transaction a connection; a customer that
 * makes it fail is put off with the reason, and holds up nobody.
 */
export const refreshWork = async (
  deps: HubSpotDeps,
  lease: Lease,
  work: readonly WaitingWork[],
): Promise<void> => {
  const { portalId } = lease;
  for (const connectionId of new Set(work.map((one) => one.connectionId))) {
    const own = work.filter((one) => one.connectionId === connectionId);
    await inParts(
      own,
      async (some) => {
        const connection = await findConnection(deps.db, portalId, connectionId);
        const scope = connection ? await refreshScope(deps, portalId, connectionId) : null;
        await refreshConnection(deps, lease, scope, some);
      },
      async (one, error) => {
        deps.log.error({ error, customerId: one.customerId }, 'a customer could not be computed');
        const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
        const until = untilNextTry(one.tries, deps.clock());
        await postponeWork(deps.db.pool, portalId, 'facts', [one], { until, reason });
      },
    );
  }
};
