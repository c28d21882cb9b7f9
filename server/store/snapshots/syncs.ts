/**
 * Condition in SQL: the customer of the snapshot `s` with the connection `n` goes to HubSpot. The portal's filter let it
 * in, and it is no test customer beside live ones: the two are never mixed.
 */
export const SYNCS = `
  s.included and (n.livemode or not exists (
    select from stripe_connection o
     where o.portal_id = n.portal_id and o.livemode and o.disconnected_at is null))`;
