import type pg from 'pg';
import type { PropertyValues } from './recordWrite.ts';

/** What HubSpot took of a record, and the whole of what it should say when it was sent. */
export type WrittenRecord = { recordId: bigint; desired: PropertyValues; sent: PropertyValues };

const STATEMENT = `
  update record_write w
     set written = w.written || x.sent, reason = null, updated_at = $4, written_at = $4,
         state = case when w.desired = x.desired then 'written' else 'pending' end,
         event_at = case when w.desired = x.desired then null else w.event_at end
    from jsonb_to_recordset($3::jsonb) as x(record_id text, desired jsonb, sent jsonb)
   where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = x.record_id::bigint`;

/** Notes that records were written; one that should say something else by now waits again. `now` in milliseconds. */
export const markWritten = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  records: WrittenRecord[],
  now: number,
): Promise<void> => {
  if (records.length === 0) return;
  const rows = records.map(({ recordId, ...values }) => ({ record_id: recordId.toString(), ...values }));
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, JSON.stringify(rows), new Date(now)]);
};
