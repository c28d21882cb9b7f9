import { randomUUID } from 'node:crypto';
import type { Database } from '../database/openDatabase.ts';
import { type Lease, LeaseLost, type LeaseTask } from './lease.ts';
import { releaseLease } from './releaseLease.ts';
import { renewLease } from './renewLease.ts';
import { takeLease } from './takeLease.ts';

const RENEW_MILLISECONDS = 10_000;

/** What became of work that needs a lease: its value, or that somebody else has the task, from the start or by now. */
export type Leased<Value> = { held: true; value: Value } | { held: false };

/**
 * Does a portal's task while nobody else does it. The lease is renewed every ten seconds and given back at the end;
 * when it is lost on the way (a process that stood still, a database that was away) the signal fires and what `work`
 * wanted to store is refused. Throws what else `work` throws.
 */
export const withLease = async <Value>(
  db: Database,
  portalId: bigint,
  task: LeaseTask,
  work: (lease: Lease) => Promise<Value>,
): Promise<Leased<Value>> => {
  const lost = new AbortController();
  const lease: Lease = { portalId, task, token: randomUUID(), signal: lost.signal };
  if (!(await takeLease(db, portalId, task, lease.token))) return { held: false };
  const timer = setInterval(() => {
    // A database that does not answer now may answer at the next beat; `holdLease` has the last word.
    renewLease(db, lease).then(
      (kept) => kept || lost.abort(),
      () => {},
    );
  }, RENEW_MILLISECONDS);
  try {
    return { held: true, value: await work(lease) };
  } catch (error) {
    if (error instanceof LeaseLost) return { held: false };
    throw error;
  } finally {
    clearInterval(timer);
    await releaseLease(db, lease).catch(() => lost.abort());
  }
};
