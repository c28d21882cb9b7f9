import type { Database } from '../database/openDatabase.ts';

/** Forgets the installs that could have ended before `before` (milliseconds). */
export const pruneStates = async (db: Database, before: number): Promise<void> => {
  await db.prisma.oAuthState.deleteMany({ where: { expiresAt: { lt: new Date(before) } } });
};
