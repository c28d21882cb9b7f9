import type { Database } from '../database/openDatabase.ts';
import { OPEN } from './openKeyLink.ts';

const STATEMENT = `
  update key_link l set used_at = $2
    from portal p
   where p.portal_id = l.portal_id and l.token_hash = $1 and ${OPEN}`;

/**
 * Uses a link up in the transaction that stores the key: of two at once the second waits for the first and is told
 * false, as it is when the link was taken back or replaced meanwhile.
 */
export const spendKeyLink = async (
  asked: Pick<Database['pool'], 'query'>,
  tokenHash: string,
  now: Date,
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [tokenHash, now]);
  return rowCount === 1;
};
