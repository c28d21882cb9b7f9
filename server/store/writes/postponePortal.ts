import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with records as (
    update record_write set retry_at = $2, reason = $3 where portal_id = $1 and state = 'pending'
  )
  update customer_work set retry_at = $2, reason = $3, tries = tries + 1 where portal_id = $1 and stage = 'link'`;

/** Puts everything off that a portal's HubSpot is to learn, with the reason: it asked for a pause, or refuses for now. */
export const postponePortal = async (
  db: Database,
  portalId: bigint,
  until: Date,
  reason: string,
): Promise<void> => {
  await db.pool.query(STATEMENT, [portalId.toString(), until, reason]);
};
