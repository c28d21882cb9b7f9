import type { Database } from '../database/openDatabase.ts';
import type { PortalRunRow } from './portalRunRow.ts';

/** The newest run of a kind of a portal, ended or open; null when there was never one. */
export const findLastPortalRun = (
  db: Database,
  portalId: bigint,
  kind: 'audit' | 'undo',
  which: 'any' | 'ended' = 'any',
): Promise<PortalRunRow | null> =>
  db.prisma.portalRun.findFirst({
    where: { portalId, kind, ...(which === 'ended' ? { finishedAt: { not: null } } : {}) },
    orderBy: { startedAt: 'desc' },
  });
