import type { Database } from '../database/openDatabase.ts';
import type { LeaseTask } from './lease.ts';

/** Long enough for one call to either platform with its tries; a killed holder costs no more (faults.md §1.10). */
export const LEASE_SECONDS = 30;

const STATEMENT = `
  insert into lease as l (portal_id, task, token, until)
  values ($1, $2, $3::uuid, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (portal_id, task) do update set token = excluded.token, until = excluded.until
   where l.until < clock_timestamp()`;

/** Takes a task's lease under a token, by the database's clock; false while somebody else has it. */
export const takeLease = async (
  db: Database,
  portalId: bigint,
  task: LeaseTask,
  token: string,
): Promise<boolean> => {
  const { rowCount } = await db.pool.query(STATEMENT, [portalId.toString(), task, token]);
  return rowCount === 1;
};
