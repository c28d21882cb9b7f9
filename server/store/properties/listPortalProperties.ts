import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';
import type { PortalProperty } from './portalProperty.ts';

const state = z.enum(['planned', 'created', 'skipped', 'broken']);

/** What is known of our properties in a portal. */
export const listPortalProperties = async (db: Database, portalId: bigint): Promise<PortalProperty[]> => {
  const rows = await db.prisma.portalProperty.findMany({ where: { portalId }, orderBy: { name: 'asc' } });
  return rows.map(({ objectTypeId, name, state: word, reason }) => ({
    objectTypeId,
    name,
    state: state.parse(word),
    reason,
  }));
};
