import type { Database } from '../database/openDatabase.ts';

/** How far a phase after the reading has come. */
export type PhaseCounter = { done: number; total: number };

const STATEMENT = `
  update import_run set counters = counters || jsonb_build_object($2::text, $3::jsonb) where id = $1::uuid`;

/** Notes a phase's progress in its run. */
export const saveCounter = async (
  db: Database,
  runId: string,
  phase: 'facts' | 'links' | 'records',
  counter: PhaseCounter,
): Promise<void> => {
  await db.pool.query(STATEMENT, [runId, phase, JSON.stringify(counter)]);
};
