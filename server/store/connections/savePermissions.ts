import type { Database } from '../database/openDatabase.ts';
import type { ConnectionRow } from './connectionRow.ts';

/** Stores what a new probe of the same key found; a key that answers is no longer revoked. */
export const savePermissions = (
  db: Database,
  portalId: bigint,
  connectionId: string,
  permissions: object[],
): Promise<ConnectionRow> =>
  db.prisma.stripeConnection.update({
    where: { id: connectionId, portalId },
    data: { permissions, state: 'active', revokedAt: null },
  });
