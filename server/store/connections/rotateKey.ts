import type { Database } from '../database/openDatabase.ts';
import type { ConnectionKey, ConnectionRow } from './connectionRow.ts';

/** Puts a new key of the same account in the place of the old one; a revoked connection is active again. */
export const rotateKey = (
  db: Database,
  portalId: bigint,
  connectionId: string,
  { permissions, ...key }: ConnectionKey,
): Promise<ConnectionRow> =>
  db.prisma.stripeConnection.update({
    where: { id: connectionId, portalId },
    data: { ...key, permissions, state: 'active', revokedAt: null },
  });
