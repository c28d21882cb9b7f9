import type { Database } from '../database/openDatabase.ts';
import type { NewLink } from '../links/link.ts';

/** What a person decided: `by` who, or null when the decision was taken back. */
export type DecidedLink = NewLink & { pinned: boolean; by: string | null };

const STATEMENT = `
  insert into link (portal_id, connection_id, customer_id, object_type_id, record_id, method, reason, pinned, pinned_by,
                    candidates, linked_at)
  values ($1, $2::uuid, $3, $4, $5, $6, $7, $8, $9, null, $10)
      on conflict (portal_id, connection_id, customer_id, object_type_id) do update
     set record_id = excluded.record_id, method = excluded.method, reason = excluded.reason, pinned = excluded.pinned,
         pinned_by = excluded.pinned_by, candidates = null, linked_at = excluded.linked_at`;

/** Stores what a person decided about a link. `now` in milliseconds. */
export const decideLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { connectionId, customerId, objectTypeId, recordId, method, reason, pinned, by }: DecidedLink,
  now: number,
): Promise<void> => {
  await asked.query(STATEMENT, [
    portalId.toString(),
    connectionId,
    customerId,
    objectTypeId,
    recordId?.toString() ?? null,
    method,
    reason,
    pinned,
    by,
    new Date(now),
  ]);
};
