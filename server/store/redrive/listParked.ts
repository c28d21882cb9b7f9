import type { Database } from '../database/openDatabase.ts';
import { PARKED_SOURCES, type ParkedKind, type ParkedSource } from './parkedSources.ts';

/** Things that were set aside for one reason: what they are, how many, the oldest and the newest of them, some of their ids. */
export type ParkedGroup = {
  what: ParkedKind;
  reason: string;
  count: number;
  oldest: Date | null;
  newest: Date | null;
  examples: string[];
};

// Ids and numbers in a reason differ from one thing to the next; the cause is the same.
const cause = (column: string): string =>
  `regexp_replace(regexp_replace(coalesce(${column}, ''), '\\m[a-z]{2,6}_[A-Za-z0-9]{8,}\\M', '…', 'g'), '\\m\\d{5,}\\M', '…', 'g')`;

const grouped = ({ what, id, reason, at, from }: ParkedSource): string => `
  (select '${what}' as what, ${cause(reason)} as reason, count(*)::int as count, min(${at}) as oldest, max(${at}) as newest,
          (array_agg(${id} order by ${at} desc))[1:5] as examples
     from ${from} group by 2)`;

const STATEMENT = PARKED_SOURCES.map(grouped).join(' union all ');

/** Everything of a portal that was set aside, by its cause, the newest first. */
export const listParked = async ({ pool }: Database, portalId: bigint): Promise<ParkedGroup[]> => {
  const { rows } = await pool.query<ParkedGroup>(
    `${STATEMENT} order by newest desc nulls last, what, reason`,
    [portalId.toString()],
  );
  return rows;
};
