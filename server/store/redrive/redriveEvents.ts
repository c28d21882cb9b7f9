import type { Database } from '../database/openDatabase.ts';

const STRIPE = `
  update stripe_event e
     set state = 'pending', tries = 0, retry_at = null, reason = null, done_at = null
    from stripe_connection c
   where e.portal_id = $1 and e.state = 'parked' and e.kind is not null and ($2::text[] is null or e.event_id = any($2))
     and c.id = e.connection_id and c.disconnected_at is null`;

const HUBSPOT = `
  update hubspot_event
     set state = 'pending', tries = 0, retry_at = null, reason = null, done_at = null
   where portal_id = $1 and state = 'parked' and ($2::text[] is null or key = any($2))`;

/**
 * Puts events that were set aside in line again: all, or those with these ids. One that names nothing that could be read
 * again stays. Answers how many of Stripe and of HubSpot.
 */
export const redriveEvents = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  ids: readonly string[] | null,
): Promise<{ stripe: number; hubspot: number }> => {
  const values = [portalId.toString(), ids];
  const stripe = await asked.query(STRIPE, values);
  const hubspot = await asked.query(HUBSPOT, values);
  return { stripe: stripe.rowCount ?? 0, hubspot: hubspot.rowCount ?? 0 };
};
