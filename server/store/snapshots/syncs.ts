/** Condition in SQL: the customer of the connection `n` is no test customer beside live ones; the two are never mixed. */
export const OF_SHOWN_MODE = `
  (n.livemode or not exists (
    select from stripe_connection o
     where o.portal_id = n.portal_id and o.livemode and o.disconnected_at is null))`;

/** Condition in SQL: the customer of the snapshot `s` with the connection `n` goes to HubSpot, since the filter let it in. */
export const SYNCS = `s.included and ${OF_SHOWN_MODE}`;
