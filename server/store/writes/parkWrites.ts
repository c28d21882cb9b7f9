import type pg from 'pg';

/** A record that HubSpot refused, in its words. */
export type ParkedRecord = { recordId: bigint; reason: string };

const STATEMENT = `
  update record_write w set state = 'parked', reason = x.reason, updated_at = $4
    from jsonb_to_recordset($3::jsonb) as x(record_id text, reason text)
   where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = x.record_id::bigint`;

/** Sets refused records aside with the reason until their values change. `now` in milliseconds. */
export const parkWrites = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  records: ParkedRecord[],
  now: number,
): Promise<void> => {
  if (records.length === 0) return;
  const rows = records.map(({ recordId, reason }) => ({ record_id: recordId.toString(), reason }));
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, JSON.stringify(rows), new Date(now)]);
};
