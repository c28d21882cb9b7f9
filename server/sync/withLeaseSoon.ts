import type { Lease, LeaseTask } from '../store/leases/lease.ts';
import { type Leased, withLease } from '../store/leases/withLease.ts';
import type { StripeDeps } from './stripeDeps.ts';

/** How long somebody waits for whoever is at a task, and how often he looks. */
export type Patience = { milliseconds: number; every: number; signal?: AbortSignal | undefined };

/**
 * Does a portal's task while nobody else does it, waiting for whoever is at it. The work's signal fires when the caller's
 * does or the lease is lost. `held: false`: it stayed busy, the caller's signal fired, or the lease was lost on the way.
 */
export const withLeaseSoon = async <Value>(
  { db, stripe }: Pick<StripeDeps, 'db' | 'stripe'>,
  portalId: bigint,
  task: LeaseTask,
  { milliseconds, every, signal }: Patience,
  work: (lease: Lease, signal: AbortSignal) => Promise<Value>,
): Promise<Leased<Value>> => {
  for (let waited = 0; waited < milliseconds && signal?.aborted !== true; waited += every) {
    const leased = await withLease(db, portalId, task, (lease) =>
      work(lease, signal ? AbortSignal.any([signal, lease.signal]) : lease.signal),
    );
    if (leased.held) return leased;
    await stripe.wait(every, signal);
  }
  return { held: false };
};
