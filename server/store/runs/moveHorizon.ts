import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run set horizon = $2
   where id = $1::uuid and horizon < $2 and not exists (select from import_slice where run_id = $1::uuid)`;

/**
 * Moves a run's horizon (epoch seconds) to now, as long as nothing of it was read: what happens later must be told by
 * live updates, which may have been made ready only a moment ago.
 */
export const moveHorizon = async ({ pool }: Database, runId: string, horizon: number): Promise<void> => {
  await pool.query(STATEMENT, [runId, horizon]);
};
