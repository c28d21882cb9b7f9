import type { Portal } from '../../generated/prisma/client.ts';
import type { Database } from '../database/openDatabase.ts';

/** All portals, or one of them, by id; for the operator only, never for a request. */
export const listPortals = ({ prisma }: Database, portalId: bigint | null): Promise<Portal[]> =>
  prisma.portal.findMany({
    ...(portalId === null ? {} : { where: { portalId } }),
    orderBy: { portalId: 'asc' },
  });
