import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with gone as (
    delete from customer_work where portal_id = $1 and connection_id = $2::uuid
  )
  update stripe_event set state = 'ignored', reason = $3, done_at = $4
   where portal_id = $1 and connection_id = $2::uuid and state in ('pending', 'parked')`;

/** Strikes off what was still to be done for a connection: its events are ignored with the reason. */
export const dropWork = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  { reason, at }: { reason: string; at: Date },
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId, reason, at]);
};
