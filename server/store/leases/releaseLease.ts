import type { Database } from '../database/openDatabase.ts';
import type { Lease } from './lease.ts';

/** Gives a lease back at once. One that is somebody else's by now stays. */
export const releaseLease = async (
  db: Database,
  { portalId, task, token }: Pick<Lease, 'portalId' | 'task' | 'token'>,
): Promise<void> => {
  const statement = 'delete from lease where portal_id = $1 and task = $2 and token = $3::uuid';
  await db.pool.query(statement, [portalId.toString(), task, token]);
};
