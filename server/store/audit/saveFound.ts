import type pg from 'pg';
import type { PropertyValues } from '../writes/recordWrite.ts';

const STATEMENT = `
  update record_write w
     set written = w.written || x.found, updated_at = $5,
         cause = case when w.state = 'written' then 'audit' else w.cause end,
         run_id = case when w.state = 'written' then $4::uuid else w.run_id end,
         state = case when w.state = 'written' then 'pending' else w.state end
    from jsonb_to_recordset($3::jsonb) as x(record_id text, found jsonb)
   where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = x.record_id::bigint`;

/**
 * Notes what HubSpot really holds in properties where it is not what we wrote, and puts these records in line, so that
 * just these values are written again. Refused records stay aside. `now` in milliseconds.
 */
export const saveFound = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  records: { recordId: bigint; found: PropertyValues }[],
  { runId, now }: { runId: string; now: number },
): Promise<void> => {
  if (records.length === 0) return;
  const rows = records.map(({ recordId, found }) => ({ record_id: recordId.toString(), found }));
  const values = [portalId.toString(), objectTypeId, JSON.stringify(rows), runId, new Date(now)];
  await client.query(STATEMENT, values);
};
