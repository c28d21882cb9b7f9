import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';

/** A record that a run made, and the values that it made it with. */
export type CreatedRecord = { objectTypeId: string; recordId: bigint; properties: Record<string, string> };

type Row = { object_type_id: string; record_id: string; after: unknown };

const STATEMENT = `
  select c.object_type_id, c.record_id, c.after
    from ledger c
   where c.portal_id = $1 and c.run_id = $2::uuid and c.action = 'create'
     and not exists (select from ledger a
                      where a.portal_id = c.portal_id and a.object_type_id = c.object_type_id
                        and a.record_id = c.record_id and a.action = 'archive')
   order by c.id`;

const valuesColumn = z.record(z.string(), z.string());

/** The records that a run made and that we have not archived, in the order of their making. */
export const listCreated = async (
  db: Database,
  portalId: bigint,
  runId: string,
): Promise<CreatedRecord[]> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString(), runId]);
  return rows.map(({ object_type_id, record_id, after }) => ({
    objectTypeId: object_type_id,
    recordId: BigInt(record_id),
    properties: valuesColumn.parse(after),
  }));
};
