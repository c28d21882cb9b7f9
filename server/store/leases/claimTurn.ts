import { randomUUID } from 'node:crypto';
import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  insert into lease as l (portal_id, task, token, until)
  values (0, $1, $2::uuid, clock_timestamp() + make_interval(secs => $3))
      on conflict (portal_id, task) do update set token = excluded.token, until = excluded.until
   where l.until < clock_timestamp()`;

/**
 * Whether it is this process's turn to do what all replicas together do once in so many seconds: the first that asks has
 * it, by the database's clock.
 */
export const claimTurn = async (db: Database, name: string, everySeconds: number): Promise<boolean> => {
  const values = [`every:${name}`, randomUUID(), everySeconds];
  const { rowCount } = await db.pool.query(STATEMENT, values);
  return rowCount === 1;
};
