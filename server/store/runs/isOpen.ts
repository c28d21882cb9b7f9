import type { Database } from '../database/openDatabase.ts';

/** Whether a run has not ended. Asked for by its own id, which only the queue knows. */
export const isOpen = async ({ pool }: Database, runId: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    "select from import_run where id = $1::uuid and state in ('queued', 'running')",
    [runId],
  );
  return rowCount === 1;
};
