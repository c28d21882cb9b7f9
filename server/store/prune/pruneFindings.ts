import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  delete from finding f
   using (select id, row_number() over (partition by portal_id, kind order by started_at desc) as place from portal_run) r
   where r.id = f.run_id and r.place > $1`;

/** Deletes the findings of all but a portal's last runs of each kind; the runs with their numbers stay. */
export const pruneFindings = async ({ pool }: Database, runsKept: number): Promise<number> => {
  const { rowCount } = await pool.query(STATEMENT, [runsKept]);
  return rowCount ?? 0;
};
