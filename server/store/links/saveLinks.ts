import type { Database } from '../database/openDatabase.ts';
import type { NewLink } from './link.ts';

const STATEMENT = `
  insert into link (portal_id, connection_id, customer_id, object_type_id, record_id, method, reason, candidates, linked_at)
  select $1, x.connection_id, x.customer_id, x.object_type_id, x.record_id::bigint, x.method, x.reason, x.candidates, $3
    from jsonb_to_recordset($2::jsonb)
         as x(connection_id uuid, customer_id text, object_type_id text, record_id text, method text, reason text,
              candidates jsonb)
  on conflict (portal_id, connection_id, customer_id, object_type_id) do update
     set record_id = excluded.record_id, method = excluded.method, reason = excluded.reason,
         candidates = excluded.candidates, linked_at = excluded.linked_at
   where not link.pinned and link.record_id is null`;

/**
 * Saves links in one statement. What a person pinned stays, and so does a link that has a record by now: who is linked
 * is not linked anew. `now` in milliseconds; the pool, or a transaction's client.
 */
export const saveLinks = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  links: NewLink[],
  now: number,
): Promise<void> => {
  if (links.length === 0) return;
  const rows = links.map((link) => ({
    connection_id: link.connectionId,
    customer_id: link.customerId,
    object_type_id: link.objectTypeId,
    record_id: link.recordId?.toString() ?? null,
    method: link.method,
    reason: link.reason,
    candidates: link.candidates ?? null,
  }));
  await asked.query(STATEMENT, [portalId.toString(), JSON.stringify(rows), new Date(now)]);
};
