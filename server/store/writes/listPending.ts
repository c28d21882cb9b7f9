import type { Database } from '../database/openDatabase.ts';
import { type PendingWrite, propertyValuesColumn } from './recordWrite.ts';

type Row = {
  record_id: string;
  desired: unknown;
  written: unknown;
  run_id: string | null;
  cause: string | null;
  event_at: Date | null;
};

// While it is said anew who goes to HubSpot, nobody is let in yet: written now, records would be emptied and filled again.
const STATEMENT = `
  select record_id, desired, written, run_id, cause, event_at from record_write
   where portal_id = $1 and object_type_id = $2 and state = 'pending' and record_id > $3
     and not exists (select from import_run
                      where portal_id = $1 and state in ('queued', 'running') and counters ? 'anew'
                        and (phase in ('read', 'facts') or counters ->> 'again' in ('read', 'facts')))
   order by record_id limit $4`;

/** The next records of an object type that wait to be written, behind `after` (0 to begin), by record id. */
export const listPending = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  after: bigint,
  limit: number,
): Promise<PendingWrite[]> => {
  const values = [portalId.toString(), objectTypeId, after.toString(), limit];
  const { rows } = await db.pool.query<Row>(STATEMENT, values);
  return rows.map(({ record_id, desired, written, run_id, cause, event_at }) => ({
    recordId: BigInt(record_id),
    desired: propertyValuesColumn.parse(desired),
    written: propertyValuesColumn.parse(written),
    runId: run_id,
    cause,
    eventAt: event_at,
  }));
};
