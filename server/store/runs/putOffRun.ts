import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run
     set counters = counters || jsonb_build_object('notBefore', to_jsonb($2::timestamptz)), reason = $3
   where id = $1::uuid and state in ('queued', 'running')`;

/** Puts an open run off until a time, with the reason; nobody takes it up before. */
export const putOffRun = async (db: Database, runId: string, until: Date, reason: string): Promise<void> => {
  await db.pool.query(STATEMENT, [runId, until, reason]);
};
