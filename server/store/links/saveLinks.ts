import type { Database } from '../database/openDatabase.ts';
import type { NewLink } from './link.ts';

const STATEMENT = `
  insert into link (portal_id, connection_id, customer_id, object_type_id, record_id, method, reason, linked_at)
  select $1, $2::uuid, x.customer_id, x.object_type_id, x.record_id::bigint, x.method, x.reason, $4
    from jsonb_to_recordset($3::jsonb)
         as x(customer_id text, object_type_id text, record_id text, method text, reason text)
  on conflict (portal_id, connection_id, customer_id, object_type_id) do update
     set record_id = excluded.record_id, method = excluded.method, reason = excluded.reason,
         linked_at = excluded.linked_at
   where not link.pinned`;

/** Saves links in one statement; what a person pinned stays. `now` in milliseconds. */
export const saveLinks = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  links: NewLink[],
  now: number,
): Promise<void> => {
  const rows = links.map(({ customerId, objectTypeId, recordId, method, reason }) => ({
    customer_id: customerId,
    object_type_id: objectTypeId,
    record_id: recordId?.toString() ?? null,
    method,
    reason,
  }));
  await asked.query(STATEMENT, [portalId.toString(), connectionId, JSON.stringify(rows), new Date(now)]);
};
