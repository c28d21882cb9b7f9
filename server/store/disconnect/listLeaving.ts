import type { Database } from '../database/openDatabase.ts';

/** Connections whose taking away was begun and not ended; of one portal, or of all of them. */
export const listLeaving = async (
  { prisma }: Database,
  portalId: bigint | null,
): Promise<{ portalId: bigint; id: string }[]> =>
  prisma.stripeConnection.findMany({
    where: { disconnectedAt: null, purgeAt: { not: null }, ...(portalId === null ? {} : { portalId }) },
    select: { portalId: true, id: true },
    orderBy: { id: 'asc' },
  });
