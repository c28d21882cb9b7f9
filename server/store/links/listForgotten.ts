import type { Database } from '../database/openDatabase.ts';

/** Which of these hashes belong to addresses of people who asked to be forgotten. */
export const listForgotten = async (
  db: Database,
  portalId: bigint,
  hashes: string[],
): Promise<Set<string>> => {
  const { rows } = await db.pool.query<{ hash: string }>(
    'select hash from forgotten_address where portal_id = $1 and hash = any($2::text[])',
    [portalId.toString(), hashes],
  );
  return new Set(rows.map(({ hash }) => hash));
};
