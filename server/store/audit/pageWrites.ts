import type { Database } from '../database/openDatabase.ts';
import { type PropertyValues, propertyValuesColumn } from '../writes/recordWrite.ts';

/** What we believe that a record says. */
export type BelievedRecord = {
  recordId: bigint;
  written: PropertyValues;
  state: string;
  /** HubSpot's words when it is parked. */
  reason: string | null;
};

type Row = { record_id: string; written: unknown; state: string; reason: string | null };

/** The next records of an object type that carry or are to carry values of ours, behind `after` (0 to begin). */
export const pageWrites = async (
  db: Database,
  portalId: bigint,
  objectTypeId: string,
  after: bigint,
  limit: number,
): Promise<BelievedRecord[]> => {
  const { rows } = await db.pool.query<Row>(
    `select record_id, written, state, reason from record_write
      where portal_id = $1 and object_type_id = $2 and record_id > $3 order by record_id limit $4`,
    [portalId.toString(), objectTypeId, after.toString(), limit],
  );
  return rows.map(({ record_id, written, state, reason }) => ({
    recordId: BigInt(record_id),
    written: propertyValuesColumn.parse(written),
    state,
    reason,
  }));
};
