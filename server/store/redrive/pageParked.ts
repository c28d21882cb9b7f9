import type { Database } from '../database/openDatabase.ts';
import { PARKED_SOURCES, type ParkedKind, type ParkedSource } from './parkedSources.ts';

/** One thing that was set aside, with the whole reason of its own; `place` orders things of a kind. */
export type Parked = { what: ParkedKind; id: string; reason: string; at: Date | null; place: string };

const single = ({ what, id, reason, at, from }: ParkedSource): string => `
  (select '${what}' as what, ${id} as id, coalesce(${reason}, '') as reason, ${at} as at,
          md5(${id} || ' ' || coalesce(${reason}, '')) as place from ${from})`;

const STATEMENT = `
  select * from (${PARKED_SOURCES.map(single).join(' union all ')}) parked
   where $2::text is null or (what, place) > ($2, $3)
   order by what, place limit $4`;

/** The next things of a portal that were set aside, behind one of them (null: from the first). */
export const pageParked = async (
  { pool }: Database,
  portalId: bigint,
  after: { what: string; place: string } | null,
  limit: number,
): Promise<Parked[]> => {
  const values = [portalId.toString(), after?.what ?? null, after?.place ?? null, limit];
  const { rows } = await pool.query<Parked>(STATEMENT, values);
  return rows;
};
