import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update portal set approved_at = null, approved_by = null
   where portal_id = $1
     and exists (select from stripe_connection where portal_id = $1 and disconnected_at is not null)`;

/**
 * Takes the approval back when the portal had a Stripe account before and took it away: what a person approved was a
 * preview of that one, and another account's customers are not written unseen.
 */
export const askAgain = async (asked: Pick<Database['pool'], 'query'>, portalId: bigint): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString()]);
};
