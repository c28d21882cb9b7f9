import { listFindings } from '../../store/findings/listFindings.ts';
import { findLastPortalRun } from '../../store/portalRuns/findLastPortalRun.ts';
import type { PortalRunRow } from '../../store/portalRuns/portalRunRow.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { Deps } from '../deps.ts';
import { type AuditProof, auditCounters } from './auditCounters.ts';
import { proofLine } from './proofLine.ts';

const FINDINGS_SHOWN = 100;

export type ShownAudit = {
  run: PortalRunRow;
  line: string;
  proof: AuditProof | null;
  findings: Awaited<ReturnType<typeof listFindings>>;
};

/** A portal's newest audit with its first findings; null when there was never one. */
export const showAudit = async ({ db }: Deps, portalId: bigint): Promise<ShownAudit | null> => {
  const run = await findLastPortalRun(db, portalId, 'audit');
  if (!run) return null;
  const timeZone = (await findPortal(db, portalId))?.timeZone ?? 'UTC';
  return {
    run,
    line: proofLine(run, timeZone),
    proof: auditCounters(run.counters).proof ?? null,
    findings: await listFindings(db, portalId, run.id, FINDINGS_SHOWN),
  };
};
