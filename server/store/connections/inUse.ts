/** Condition in SQL: `connection_id` is a connection of portal $1 that was not taken away. */
export const IN_USE =
  'connection_id in (select id from stripe_connection where portal_id = $1 and disconnected_at is null)';
