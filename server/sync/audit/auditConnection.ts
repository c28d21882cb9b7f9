import { randomUUID } from 'node:crypto';
import { epochSeconds } from '../../clock.ts';
import { closeReading } from '../../store/audit/closeReading.ts';
import { openReading } from '../../store/audit/openReading.ts';
import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { savePortalCounters } from '../../store/portalRuns/savePortalCounters.ts';
import { findRun } from '../../store/runs/findRun.ts';
import { listHoles } from '../../store/runs/listHoles.ts';
import { countCustomers } from '../../store/snapshots/countCustomers.ts';
import { importObjects } from '../importObjects.ts';
import { refreshSnapshots } from '../refreshSnapshots.ts';
import { runCounters } from '../runCounters.ts';
import type { RunDeps } from '../runImport.ts';
import { type AuditCounters, auditCounters } from './auditCounters.ts';

type ConnectionResult = AuditCounters['connections'][string];

const holesOf = async ({ db }: RunDeps, portalId: bigint, readingId: string): Promise<string[]> => {
  const { reasons } = await listHoles(db, portalId, readingId);
  const { unreadable } = runCounters((await findRun(db, readingId))?.counters ?? {});
  const ids = Object.keys(unreadable);
  return ids.length === 0 ? reasons : [...reasons, `Not understood: ${ids.slice(0, 3).join(', ')}.`];
};

/**
 * Reads all that a connection's Stripe holds again and stores it as an import does, which heals the mirror; what was
 * there before is compared in the statement that replaces it (savePage, finishKind), so every difference is noted once,
 * whatever kills the process in between. Comparing apart from storing would need a second pass, and could do neither.
 * Then everything is computed anew, because time itself moves values. Answers false when the signal ended it early.
 */
export const auditConnection = async (
  deps: RunDeps,
  run: { id: string; portalId: bigint; counters: unknown },
  connection: ConnectionRow,
  signal?: AbortSignal,
): Promise<boolean> => {
  const { db, clock } = deps;
  const { id: auditId, portalId } = run;
  const wanted = {
    id: randomUUID(),
    auditId,
    horizon: epochSeconds(clock),
    startedAt: new Date(clock()),
  };
  const readingId = await openReading(db, portalId, connection.id, wanted);
  const end = await importObjects(deps, readingId, signal);
  if (end.state === 'stopped') return false;
  const reasons = end.state === 'revoked' ? [end.reason] : await holesOf(deps, portalId, readingId);
  if (end.state === 'read') {
    const { facts } = runCounters((await findRun(db, readingId))?.counters ?? {});
    const refreshed = await refreshSnapshots(deps, portalId, connection.id, {
      run: { id: readingId, cursor: facts?.cursor ?? '', done: facts?.done ?? 0 },
      ...(signal ? { signal } : {}),
    });
    if (!refreshed) return false;
  }
  const result: ConnectionResult = {
    customers: end.state === 'read' ? await countCustomers(db, connection.id) : 0,
    reasons: reasons.map((reason) => `${connection.accountName}: ${reason}`),
  };
  const connections = { ...auditCounters(run.counters).connections, [connection.id]: result };
  await inTransaction(db, async (client) => {
    await savePortalCounters(client, portalId, auditId, { connections });
    await closeReading(client, portalId, readingId);
  });
  return true;
};
