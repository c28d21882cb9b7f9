import type { Database } from '../database/openDatabase.ts';
import type { RunStart } from './runRow.ts';

const STATEMENT = `
  insert into import_run (portal_id, id, connection_id, state, phase, horizon, started_at, counters)
  values ($1, $2, $3, 'queued', $6, $4, $5, jsonb_build_object('from', $6::text))
      on conflict (connection_id) where state in ('queued', 'running') do nothing`;

/**
 * Adds a run that begins at a phase, unless the connection has an open one; answers whether it did. `horizon` in epoch
 * seconds.
 */
export const addRun = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  run: { id: string; connectionId: string; from: RunStart; horizon: number; startedAt: Date },
): Promise<boolean> => {
  const values = [portalId.toString(), run.id, run.connectionId, run.horizon, run.startedAt, run.from];
  const { rowCount } = await asked.query(STATEMENT, values);
  return rowCount === 1;
};
