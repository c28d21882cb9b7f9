import type { Lease } from '../../store/leases/lease.ts';
import { withLease } from '../../store/leases/withLease.ts';
import type { RunDeps } from '../runImport.ts';

const TRIES = 40;
const WAIT_MILLISECONDS = 250;

/**
 * Does a slice of work that nobody else may link or write a portal during; waits ten seconds for whoever does, then
 * answers "stopped": the run's next turn tries again. So it does when the lease was lost on the way.
 */
export const withHubSpot = async <Value>(
  { db, stripe }: Pick<RunDeps, 'db' | 'stripe'>,
  portalId: bigint,
  signal: AbortSignal,
  work: (lease: Lease, signal: AbortSignal) => Promise<Value>,
): Promise<Value | 'stopped'> => {
  for (let tried = 1; tried <= TRIES && !signal.aborted; tried += 1) {
    const leased = await withLease(db, portalId, 'hubspot', (lease) =>
      work(lease, AbortSignal.any([signal, lease.signal])),
    );
    if (leased.held) return leased.value;
    await stripe.wait(WAIT_MILLISECONDS, signal);
  }
  return 'stopped';
};
