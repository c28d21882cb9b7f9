import type { Database } from '../database/openDatabase.ts';

/** Remembers an install that began; `expiresAt` in milliseconds. Only hashes are kept. */
export const saveState = async (
  db: Database,
  state: { stateHash: string; browserHash: string; expiresAt: number },
): Promise<void> => {
  await db.prisma.oAuthState.create({ data: { ...state, expiresAt: new Date(state.expiresAt) } });
};
