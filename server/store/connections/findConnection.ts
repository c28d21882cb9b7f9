import type { Database } from '../database/openDatabase.ts';
import type { ConnectionRow } from './connectionRow.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A connection of this portal, or null: also when the id is another portal's or no id at all. */
export const findConnection = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
): Promise<ConnectionRow | null> => {
  if (!UUID.test(connectionId)) return null;
  return db.prisma.stripeConnection.findFirst({ where: { portalId, id: connectionId } });
};
