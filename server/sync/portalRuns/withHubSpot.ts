import type { Lease } from '../../store/leases/lease.ts';
import type { RunDeps } from '../runImport.ts';
import { withLeaseSoon } from '../withLeaseSoon.ts';

const PATIENCE = { milliseconds: 10_000, every: 250 };

/**
 * Does a slice of work that nobody else may link or write a portal during; waits ten seconds for whoever does, then
 * answers "stopped": the run's next turn tries again. So it does when the lease was lost on the way.
 */
export const withHubSpot = async <Value>(
  deps: Pick<RunDeps, 'db' | 'stripe'>,
  portalId: bigint,
  signal: AbortSignal,
  work: (lease: Lease, signal: AbortSignal) => Promise<Value>,
): Promise<Value | 'stopped'> => {
  const leased = await withLeaseSoon(deps, portalId, 'hubspot', { ...PATIENCE, signal }, work);
  return leased.held ? leased.value : 'stopped';
};
