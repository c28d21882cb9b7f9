import type { Database } from '../database/openDatabase.ts';

const STATEMENT = 'update key_link set attempts = attempts - 1 where token_hash = $1 and attempts > 0';

/** Takes back the count of an attempt that came to nothing without any fault of the key. */
export const returnAttempt = async ({ pool }: Database, tokenHash: string): Promise<void> => {
  await pool.query(STATEMENT, [tokenHash]);
};
