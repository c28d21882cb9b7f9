import { countUnlinked } from '../../store/audit/countUnlinked.ts';
import { dropAnnounced } from '../../store/audit/dropAnnounced.ts';
import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { listConnections } from '../../store/connections/listConnections.ts';
import { listImported } from '../../store/connections/listImported.ts';
import { countFindings } from '../../store/findings/countFindings.ts';
import { findPortalRun } from '../../store/portalRuns/findPortalRun.ts';
import type { PortalRunRow } from '../../store/portalRuns/portalRunRow.ts';
import type { RunEnding } from '../portalRuns/runEnding.ts';
import { withHubSpot } from '../portalRuns/withHubSpot.ts';
import type { RunDeps } from '../runImport.ts';
import { writing } from '../writing.ts';
import { auditConnection } from './auditConnection.ts';
import { auditCounters } from './auditCounters.ts';
import { auditRecords } from './auditRecords.ts';

/** Connections of a portal that an audit reads, and why it leaves others out. */
const connectionsOf = async (
  { db }: RunDeps,
  portalId: bigint,
): Promise<{ read: ConnectionRow[]; reasons: string[] }> => {
  const all = (await listConnections(db, portalId)).filter(({ disconnectedAt }) => disconnectedAt === null);
  const imported = new Set(
    (await listImported(db.pool, portalId)).flatMap((one) => (one.imported ? [one.id] : [])),
  );
  const read = all.filter(({ id, state }) => state === 'active' && imported.has(id));
  const left = all.filter((one) => !read.includes(one));
  const reasons = left.map(({ accountName, state }) =>
    state === 'active'
      ? `${accountName}: not imported yet.`
      : `${accountName}: its Stripe key no longer works.`,
  );
  return { read, reasons: all.length === 0 ? ['No Stripe account is connected.'] : reasons };
};

const endingOf = async (
  { db }: RunDeps,
  { id, portalId }: PortalRunRow,
  reasons: string[],
  hubspot: boolean,
): Promise<RunEnding> => {
  await dropAnnounced(db, portalId, id);
  const { connections, records } = auditCounters((await findPortalRun(db, portalId, id))?.counters ?? {});
  const results = Object.values(connections);
  const open = [...reasons, ...results.flatMap((result) => result.reasons)];
  const proof = {
    customers: results.reduce((sum, { customers }) => sum + customers, 0),
    records: hubspot ? records : null,
    ...(await countFindings(db, portalId, id)),
    unlinked: await countUnlinked(db, portalId),
  };
  return {
    state: open.length === 0 ? 'complete' : 'incomplete',
    reason: open.length === 0 ? null : open.join(' '),
    counters: { proof },
  };
};

/**
 * An audit of a portal: every connection's Stripe against the mirror, then HubSpot against what was written there; what
 * differs is noted and healed (product.md §2, 2). Goes on where it was after a stop. Before writing is approved
 * HubSpot holds nothing of ours and is left out.
 */
export const runAudit = async (
  deps: RunDeps,
  run: PortalRunRow,
  signal: AbortSignal,
): Promise<RunEnding | 'stopped'> => {
  const { db } = deps;
  const { id, portalId } = run;
  const fresh = async () => (await findPortalRun(db, portalId, id)) ?? run;
  const { read, reasons } = await connectionsOf(deps, portalId);
  for (const connection of read) {
    const now = await fresh();
    if (connection.id in auditCounters(now.counters).connections) continue;
    if (!(await auditConnection(deps, now, connection, signal))) return 'stopped';
  }
  const approved = (await writing(deps, portalId)) !== 'preview';
  while (approved) {
    const end = await withHubSpot(deps, portalId, signal, async (lease, both) =>
      auditRecords({ deps, run: await fresh(), lease, signal: both }),
    );
    if (end === 'next') break;
    if (end === 'stopped') return end;
    if (end !== 'later') return { state: 'failed', reason: end.failed, counters: {} };
  }
  return endingOf(deps, run, reasons, approved);
};
