import type { Database } from '../database/openDatabase.ts';

/** Notes that Stripe refuses the key; the first moment stays. The mirror and all that came of it are kept. */
export const revokeConnection = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  at: Date,
): Promise<void> => {
  await db.prisma.stripeConnection.updateMany({
    where: { id: connectionId, portalId, state: 'active' },
    data: { state: 'revoked', revokedAt: at },
  });
};
