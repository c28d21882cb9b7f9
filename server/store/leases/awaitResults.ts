import type { Database } from '../database/openDatabase.ts';
import type { LeaseTask } from './lease.ts';

/**
 * Waits until whoever is storing a result under this task's lease has stored it (`holdLease`): what is read afterwards has
 * it, and what is stored under the lease afterwards was begun later.
 */
export const awaitResults = async (db: Database, portalId: bigint, task: LeaseTask): Promise<void> => {
  const statement = 'select from lease where portal_id = $1 and task = $2 for update';
  await db.pool.query(statement, [portalId.toString(), task]);
};
