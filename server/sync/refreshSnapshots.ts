import { epochSeconds } from '../clock.ts';
import { findConnection } from '../store/connections/findConnection.ts';
import { awaitResults } from '../store/leases/awaitResults.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import { countCustomers } from '../store/snapshots/countCustomers.ts';
import { listCustomers } from '../store/snapshots/listCustomers.ts';
import { saveSnapshots } from '../store/snapshots/saveSnapshots.ts';
import type { Deps } from './deps.ts';
import type { Catalog } from './facts/catalog.ts';
import { type BatchContext, snapshotBatch } from './facts/snapshotBatch.ts';
import { syncRules } from './inclusion.ts';
import { storedMrrRule } from './mrrRuleColumn.ts';
import { deniedPermissions } from './reading/deniedPermissions.ts';

/** Customers a batch: their objects are held in memory together, so it bounds what an import needs. */
const BATCH = 250;

export type RefreshOptions = {
  /** Only these customers; all of the connection when absent. */
  customerIds?: readonly string[];
  /** The run that it is part of, and how far that had come. */
  run?: { id: string; cursor: string; done: number };
  /** Nothing was read before: the facts stay as old as they were. */
  keepComputedAt?: boolean;
  signal?: AbortSignal;
};

/** By which rules a connection's customers are computed now, and what its key may not read. */
export const snapshotContext = async (
  deps: Deps,
  portalId: bigint,
  connectionId: string,
): Promise<BatchContext> => {
  const [portal, connection] = await Promise.all([
    findPortal(deps.db, portalId),
    findConnection(deps.db, portalId, connectionId),
  ]);
  if (!portal || !connection) throw new Error(`Portal ${portalId} has no connection ${connectionId}.`);
  return {
    at: epochSeconds(deps.clock),
    rule: storedMrrRule(portal.mrrRule),
    missing: deniedPermissions(connection.permissions),
    rules: syncRules(portal),
  };
};

/**
 * Computes anew what we say of a connection's customers from the mirror, batch by batch, and stores it. Answers false
 * when the signal ended it early; with a run, the next call goes on after the last batch stored.
 */
export const refreshSnapshots = async (
  deps: Deps,
  portalId: bigint,
  connectionId: string,
  { customerIds, run, keepComputedAt = false, signal }: RefreshOptions = {},
): Promise<boolean> => {
  const { db } = deps;
  let context = await snapshotContext(deps, portalId, connectionId);
  const computedAt = new Date(deps.clock());
  // Facts that live updates are about to store are older than these, but may know more.
  await awaitResults(db, portalId, 'stripe');
  const total = customerIds ? customerIds.length : await countCustomers(db, connectionId);
  const catalog: Catalog = { prices: new Map(), products: new Map(), coupons: new Map() };
  let cursor = run?.cursor ?? '';
  let done = run?.done ?? 0;
  while (!signal?.aborted) {
    const customers = await listCustomers(db.pool, connectionId, cursor, BATCH, customerIds ?? null);
    const last = customers.at(-1);
    if (!last) return true;
    const batch = await snapshotBatch(db.pool, connectionId, customers, catalog, context);
    const reached = done + customers.length;
    const progress = run
      ? { runId: run.id, done: reached, total: Math.max(total, reached), cursor: last.id }
      : null;
    if (
      await saveSnapshots(db.pool, portalId, connectionId, { ...batch, computedAt, keepComputedAt, progress })
    ) {
      cursor = last.id;
      done = reached;
    } else {
      // Somebody changed the filter meanwhile.
      context = await snapshotContext(deps, portalId, connectionId);
    }
  }
  return false;
};
