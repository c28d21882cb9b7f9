import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update record_write w
     set desired = cleared.values, state = 'pending', reason = null, run_id = $2::uuid, updated_at = $3
    from (select portal_id, object_type_id, record_id, jsonb_object_agg(name, '') as values
            from record_write, jsonb_object_keys(written) as name
           where portal_id = $1
           group by portal_id, object_type_id, record_id) as cleared
   where w.portal_id = $1 and w.object_type_id = cleared.object_type_id and w.record_id = cleared.record_id
     and w.desired is distinct from cleared.values
     and not exists (select from link l
                      where l.portal_id = w.portal_id and l.object_type_id = w.object_type_id
                        and l.record_id = w.record_id)`;

/**
 * Empties, at the next writing, the records that no customer is linked to any more: billing data must not stay on
 * a record that it does not belong to. Answers how many. `now` in milliseconds.
 */
export const clearUnlinked = async (
  db: Database,
  portalId: bigint,
  { runId, now }: { runId: string | null; now: number },
): Promise<number> => {
  const { rowCount } = await db.pool.query(STATEMENT, [portalId.toString(), runId, new Date(now)]);
  return rowCount ?? 0;
};
