import type { Database } from '../database/openDatabase.ts';
import type { RunRow, SliceRow } from './runRow.ts';

/** The portal's run that is under way, the oldest if several wait, else its newest, with its slices; or null. */
export const findShownRun = async (
  db: Database,
  portalId: bigint,
): Promise<(RunRow & { slices: SliceRow[] }) | null> => {
  const include = { slices: true };
  const open = await db.prisma.importRun.findFirst({
    where: { portalId, state: { in: ['queued', 'running'] } },
    orderBy: { startedAt: 'asc' },
    include,
  });
  return (
    open ??
    db.prisma.importRun.findFirst({
      where: { portalId, state: { not: 'audit' } },
      orderBy: { startedAt: 'desc' },
      include,
    })
  );
};
