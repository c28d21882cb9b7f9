import type { Database } from '../database/openDatabase.ts';

export type HumanActionRow = {
  id: bigint;
  userId: string | null;
  userEmail: string | null;
  action: string;
  detail: unknown;
  at: Date;
};

/** The next lines of a portal's audit log behind a line (null to begin), newest first. */
export const listHumanActions = (
  { prisma }: Database,
  portalId: bigint,
  before: bigint | null,
  limit: number,
): Promise<HumanActionRow[]> =>
  prisma.humanAction.findMany({
    where: { portalId, ...(before === null ? {} : { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit,
  });
