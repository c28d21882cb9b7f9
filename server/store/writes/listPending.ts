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

/** The next records of an object type that wait to be written, behind `after` (0 to begin), by record id. */
export const listPending = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  after: bigint,
  limit: number,
): Promise<PendingWrite[]> => {
  const { rows } = await db.pool.query<Row>(
    `select record_id, desired, written, run_id, cause, event_at from record_write
      where portal_id = $1 and object_type_id = $2 and state = 'pending' and record_id > $3
      order by record_id limit $4`,
    [portalId.toString(), objectTypeId, after.toString(), limit],
  );
  return rows.map(({ record_id, desired, written, run_id, cause, event_at }) => ({
    recordId: BigInt(record_id),
    desired: propertyValuesColumn.parse(desired),
    written: propertyValuesColumn.parse(written),
    runId: run_id,
    cause,
    eventAt: event_at,
  }));
};
