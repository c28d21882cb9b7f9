import type { Database } from '../database/openDatabase.ts';
import type { RunRow, SliceRow } from './runRow.ts';

/** The portal's newest run with its slices, or null. */
export const findNewestRun = (
  db: Database,
  portalId: bigint,
): Promise<(RunRow & { slices: SliceRow[] }) | null> =>
  db.prisma.importRun.findFirst({
    where: { portalId },
    orderBy: { startedAt: 'desc' },
    include: { slices: true },
  });
