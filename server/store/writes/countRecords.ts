import type { Database } from '../database/openDatabase.ts';

/** How many records of a portal ClearSync keeps up to date. */
export const countRecords = ({ prisma }: Database, portalId: bigint): Promise<number> =>
  prisma.recordWrite.count({ where: { portalId } });
