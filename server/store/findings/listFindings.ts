import type { Finding } from '../../generated/prisma/client.ts';
import type { Database } from '../database/openDatabase.ts';

/** The first findings of a run, those that were left first. */
export const listFindings = (
  db: Database,
  portalId: bigint,
  runId: string,
  limit: number,
): Promise<Finding[]> =>
  db.prisma.finding.findMany({
    where: { portalId, runId },
    orderBy: [{ outcome: 'desc' }, { id: 'asc' }],
    take: limit,
  });
