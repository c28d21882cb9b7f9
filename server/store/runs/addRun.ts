import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  insert into import_run (portal_id, id, connection_id, state, phase, horizon, started_at)
  values ($1, $2, $3, 'queued', 'read', $4, $5)
      on conflict (connection_id) where state in ('queued', 'running') do nothing`;

/** Adds a run unless the connection has an open one; answers whether it did. `horizon` in epoch seconds. */
export const addRun = async (
  db: Database,
  portalId: bigint,
  run: { id: string; connectionId: string; horizon: number; startedAt: Date },
): Promise<boolean> => {
  const values = [portalId.toString(), run.id, run.connectionId, run.horizon, run.startedAt];
  const { rowCount } = await db.pool.query(STATEMENT, values);
  return rowCount === 1;
};
