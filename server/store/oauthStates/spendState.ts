import type { Database } from '../database/openDatabase.ts';

/** Whether a state was good, or why not. */
export type SpentState = 'good' | 'unknown' | 'other_browser' | 'used' | 'expired';

/**
 * Uses a state up, once: of two that come with it at the same time one is told `used`. Only the browser that began
 * the install can use it. `now` in milliseconds.
 */
export const spendState = async (
  db: Database,
  stateHash: string,
  browserHash: string,
  now: number,
): Promise<SpentState> => {
  const at = new Date(now);
  const { count } = await db.prisma.oAuthState.updateMany({
    where: { stateHash, browserHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  if (count === 1) return 'good';
  const state = await db.prisma.oAuthState.findUnique({ where: { stateHash } });
  if (state === null) return 'unknown';
  if (state.browserHash !== browserHash) return 'other_browser';
  return state.usedAt === null ? 'expired' : 'used';
};
