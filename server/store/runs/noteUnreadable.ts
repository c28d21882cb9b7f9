import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run
     set counters = jsonb_set(counters, '{unreadable}', coalesce(counters -> 'unreadable', '{}') || $2::jsonb)
   where id = $1::uuid`;

/** Notes objects that had to be left out of the mirror, by id, and why. Noting one twice counts it once. */
export const noteUnreadable = async (
  db: Database,
  runId: string,
  objects: readonly { id: string; issue: string }[],
): Promise<void> => {
  const byId = Object.fromEntries(objects.map(({ id, issue }) => [id, issue]));
  await db.pool.query(STATEMENT, [runId, JSON.stringify(byId)]);
};
