import { inTransaction } from '../database/inTransaction.ts';
import type { Database } from '../database/openDatabase.ts';

/** Rows a statement: a fraction of a second, so that nobody waits for it. */
const ROWS = 5_000;

const HOLD = `
  select from stripe_connection
   where portal_id = $1 and id = $2::uuid and disconnected_at is not null and purge_at <= $3 for update`;

// Runs first: without them the connection counts as one that was never read, should it be taken into use again half-way.
// The ledger before the links, by which it is known whose records they are.
const PARTS = [
  `delete from import_run where ctid = any(array(
     select ctid from import_run where connection_id = $1::uuid limit ${ROWS}))`,
  `delete from ledger where id = any(array(
     select g.id from link l
       join ledger g on g.portal_id = l.portal_id and g.object_type_id = l.object_type_id and g.record_id = l.record_id
      where l.connection_id = $1::uuid and l.record_id is not null
        and not exists (select from link o
                         where o.portal_id = l.portal_id and o.object_type_id = l.object_type_id
                           and o.record_id = l.record_id and o.connection_id <> l.connection_id)
      limit ${ROWS}))`,
  ...[
    'stripe_event',
    'customer_work',
    'finding',
    'movement',
    'subscription_state',
    'link',
    'snapshot',
    'stripe_object',
  ].map(
    (table) => `delete from ${table} where ctid = any(array(
     select ctid from ${table} where connection_id = $1::uuid limit ${ROWS}))`,
  ),
];

/**
 * Deletes the next rows of a connection that was taken away, at most some thousand, and in the end the connection itself.
 * Answers whether there is more; one that was taken into use again is left alone. `now` in milliseconds.
 */
export const purgeConnection = (
  db: Database,
  portalId: bigint,
  connectionId: string,
  now: number,
): Promise<boolean> =>
  inTransaction(db, async (client) => {
    const held = await client.query(HOLD, [portalId.toString(), connectionId, new Date(now)]);
    if (held.rowCount !== 1) return false;
    for (const part of PARTS) {
      const { rowCount } = await client.query(part, [connectionId]);
      if (rowCount !== null && rowCount > 0) return true;
    }
    await client.query('delete from stripe_connection where portal_id = $1 and id = $2::uuid', [
      portalId.toString(),
      connectionId,
    ]);
    return false;
  });
