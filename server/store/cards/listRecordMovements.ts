import type { Database } from '../database/openDatabase.ts';
import { OF_SHOWN_MODE } from '../snapshots/syncs.ts';

/** A movement of one of a record's customers; `movement` is billing/movements/movement.ts Movement. */
export type RecordMovementRow = { connection_id: string; movement: unknown; time_zone: string };

const STATEMENT = `
  select m.connection_id, m.movement, p.time_zone
    from link l
    join portal p on p.portal_id = l.portal_id
    join stripe_connection n on n.id = l.connection_id and n.disconnected_at is null
    join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id and s.included
    join movement m on m.connection_id = l.connection_id and m.customer_id = l.customer_id
   where l.portal_id = $1 and l.object_type_id = $2 and l.record_id = $3
     and ${OF_SHOWN_MODE}
   order by m.at desc, m.key desc
   limit $4`;

/** The newest movements of those customers of a record that go to HubSpot, as on its card. */
export const listRecordMovements = async (
  db: Database,
  portalId: bigint,
  record: { objectTypeId: string; recordId: bigint },
  limit: number,
): Promise<RecordMovementRow[]> => {
  const { objectTypeId, recordId } = record;
  const values = [portalId.toString(), objectTypeId, recordId.toString(), limit];
  const { rows } = await db.pool.query<RecordMovementRow>(STATEMENT, values);
  return rows;
};
