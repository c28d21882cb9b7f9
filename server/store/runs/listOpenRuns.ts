import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id, portal_id from import_run
   where state in ('queued', 'running') and coalesce((counters ->> 'notBefore')::timestamptz <= $1, true)
   order by started_at`;

/** The ids and portals of all imports that have not ended and are not put off, oldest first. `now` in milliseconds. */
export const listOpenRuns = async (
  db: Database,
  now: number,
): Promise<{ id: string; portalId: bigint }[]> => {
  const { rows } = await db.pool.query<{ id: string; portal_id: string }>(STATEMENT, [new Date(now)]);
  return rows.map(({ id, portal_id }) => ({ id, portalId: BigInt(portal_id) }));
};
