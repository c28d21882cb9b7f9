import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';
import { MOST_ATTEMPTS, OPEN } from './openKeyLink.ts';

const row = z.object({ attempts: z.number().int() });

const STATEMENT = `
  update key_link l set attempts = l.attempts + 1
    from portal p
   where p.portal_id = l.portal_id and l.token_hash = $1 and l.attempts < ${MOST_ATTEMPTS} and ${OPEN}
  returning l.attempts`;

/**
 * Counts an attempt before it is made, so that many at once are no more than one after the other; answers how many are
 * left, or null when the link takes no key any more.
 */
export const beginAttempt = async (
  { pool }: Database,
  tokenHash: string,
  now: Date,
): Promise<{ attemptsLeft: number } | null> => {
  const { rows } = await pool.query(STATEMENT, [tokenHash, now]);
  return rows[0] === undefined ? null : { attemptsLeft: MOST_ATTEMPTS - row.parse(rows[0]).attempts };
};
