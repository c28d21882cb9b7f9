import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_event set state = 'pending', tries = 0, retry_at = null, reason = null, done_at = null
   where portal_id = $1 and connection_id = $2::uuid and kind is not null
     and ((state = 'pending' and retry_at is not null) or state = 'parked')`;

/** Puts the events of a connection that wait or were set aside in line at once: what kept them may be gone. */
export const hastenEvents = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId]);
};
