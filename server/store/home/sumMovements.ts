import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** What changed in a quarter of an hour: no time zone's day begins within one. `at` is its first second. */
export type MovementSum = {
  at: number;
  type: string;
  currency: string;
  /** Minor units as text, signed. */
  change: string;
  count: number;
};

/** The MRR movements of a portal after `from` and until `to` (epoch seconds), the oldest first. */
export const sumMovements = async (
  { pool }: Database,
  portalId: bigint,
  from: number,
  to: number,
): Promise<MovementSum[]> => {
  const { rows } = await pool.query<MovementSum>(
    `select at - at % 900 as at, type, currency, sum(change)::text as change, count(*)::int as count
       from movement
      where portal_id = $1 and at > $2 and at <= $3 and ${IN_USE}
      group by 1, 2, 3 order by 1, 2, 3`,
    [portalId.toString(), from, to],
  );
  return rows;
};
