import { failed, type Outcome, success } from '../../outcome.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { settleHubSpotEvent } from '../../store/hubspotEvents/settleHubSpotEvent.ts';
import { takeHubSpotEvents } from '../../store/hubspotEvents/takeHubSpotEvents.ts';
import { holdLease } from '../../store/leases/holdLease.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import type { RunOptions, SyncFailure } from '../runOptions.ts';
import { applyEvent } from './applyEvent.ts';
import type { Settle } from './settle.ts';

const AT_ONCE = 50;

/**
 * Applies the next things that HubSpot told of a portal, fifty at most, one after the other; each is settled in the
 * transaction that does what it asks for, so that a crash leaves it waiting. What HubSpot refuses to tell more of is set
 * aside with its words; a failure of the connection ends it, and the rest waits. Answers how many were settled: call it
 * until there are none.
 */
export const applyHubSpotEvents = async (
  deps: HubSpotDeps,
  portalId: bigint,
  { signal, lease }: Pick<RunOptions, 'signal' | 'lease'> = {},
): Promise<Outcome<{ events: number }, SyncFailure>> => {
  const waiting = await takeHubSpotEvents(deps.db, portalId, deps.clock(), AT_ONCE);
  for (const event of waiting) {
    if (signal?.aborted) return failed({ kind: 'stopped' });
    const settle: Settle = (work) =>
      inTransaction(deps.db, async (client) => {
        if (lease) await holdLease(client, lease);
        await settleHubSpotEvent(client, portalId, event.id, await work(client), deps.clock());
      });
    const applied = await applyEvent({ deps, portalId, event, settle });
    if (applied.ok) {
      const settled = applied.value;
      if (settled !== null) await settle(() => Promise.resolve(settled));
    } else {
      const { failure } = applied;
      if (failure.kind !== 'rejected' && failure.kind !== 'forbidden') return applied;
      await settle(() => Promise.resolve({ state: 'parked', reason: failure.message }));
    }
  }
  return success({ events: waiting.length });
};
