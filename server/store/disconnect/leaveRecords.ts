import type { Database } from '../database/openDatabase.ts';

/** Records of the connection $2 that no customer of a connection in use is linked to. */
const ITS_OWN = `
  w.portal_id = $1
     and exists (select from link l
                  where l.portal_id = $1 and l.object_type_id = w.object_type_id and l.record_id = w.record_id
                    and l.connection_id = $2::uuid)
     and not exists (select from link l
                       join stripe_connection n on n.id = l.connection_id and n.disconnected_at is null
                      where l.portal_id = $1 and l.object_type_id = w.object_type_id and l.record_id = w.record_id
                        and l.connection_id <> $2::uuid)`;

const KEEP = `delete from record_write w where ${ITS_OWN}`;

const CLEAR = `
  with emptied as (
    select w.object_type_id, w.record_id, jsonb_object_agg(name, '') as desired
      from record_write w, jsonb_object_keys(w.written) as name
     where ${ITS_OWN}
     group by w.object_type_id, w.record_id
  ), never as (
    delete from record_write w where ${ITS_OWN} and w.written = '{}'
  )
  update record_write w
     set desired = e.desired, state = 'pending', reason = null, run_id = null, cause = 'person', event_at = null,
         tries = 0, retry_at = null, updated_at = $3
    from emptied e
   where w.portal_id = $1 and w.object_type_id = e.object_type_id and w.record_id = e.record_id`;

/**
 * What becomes of the records of a connection that is taken away. `keep`: HubSpot keeps what we wrote, nothing more is
 * written, and we forget what it was. `clear`: everything that we wrote there is to be emptied. A record that a customer
 * of another connection is linked to stays as it is. Answers how many records it were. `now` in milliseconds.
 */
export const leaveRecords = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  properties: 'keep' | 'clear',
  now: number,
): Promise<number> => {
  const values = [portalId.toString(), connectionId];
  const { rowCount } =
    properties === 'keep'
      ? await asked.query(KEEP, values)
      : await asked.query(CLEAR, [...values, new Date(now)]);
  return rowCount ?? 0;
};
