import type pg from 'pg';
import type { Database } from './openDatabase.ts';

/**
 * Runs `work` in one transaction: all of its statements or none. Use only the given client inside, since the embedded
 * database has one session and anything else would wait for itself. Throws what `work` throws, after the rollback.
 */
export const inTransaction = async <Result>(
  { pool }: Database,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away by the pool; the first error is the one to tell.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
};
