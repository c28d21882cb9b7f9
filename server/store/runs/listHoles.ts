import type { Database } from '../database/openDatabase.ts';

/** What a run left out: kinds that could not be read to their end, and records that HubSpot refuses. */
export type Holes = { reasons: string[]; refusedRecords: number };

/** Everything that keeps a run from being complete, but for single unreadable objects (in its counters). */
export const listHoles = async (db: Database, portalId: bigint, runId: string): Promise<Holes> => {
  const [slices, refusedRecords] = await Promise.all([
    db.prisma.importSlice.findMany({
      where: { runId, done: false },
      distinct: ['kind', 'parked'],
      orderBy: { id: 'asc' },
    }),
    db.prisma.recordWrite.count({ where: { portalId, state: 'parked' } }),
  ]);
  return {
    reasons: slices.map(({ kind, parked }) => `${kind}: ${parked ?? 'not read to its end.'}`),
    refusedRecords,
  };
};
