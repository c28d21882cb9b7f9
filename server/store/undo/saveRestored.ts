import type pg from 'pg';
import type { PropertyValues } from '../writes/recordWrite.ts';

const STATEMENT = `
  update record_write w
     set written = w.written || x.sent, updated_at = $4, cause = 'person', run_id = null, event_at = null,
         state = case when w.state = 'parked' then w.state else 'pending' end
    from jsonb_to_recordset($3::jsonb) as x(record_id text, sent jsonb)
   where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = x.record_id::bigint`;

/**
 * Notes what records say again after an undo. What they should say stays as it is, so they wait in line: whoever
 * resumes the writing wants it back. `now` in milliseconds.
 */
export const saveRestored = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  records: { recordId: bigint; sent: PropertyValues }[],
  now: number,
): Promise<void> => {
  if (records.length === 0) return;
  const rows = records.map(({ recordId, sent }) => ({ record_id: recordId.toString(), sent }));
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, JSON.stringify(rows), new Date(now)]);
};
