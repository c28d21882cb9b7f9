import { inTransaction } from '../database/inTransaction.ts';
import type { Database } from '../database/openDatabase.ts';
import type { SliceRow } from './runRow.ts';

/** Two processes that open the same run at once take turns, or each would give every kind a first slice. */
const LOCK = 'select from import_run where id = $1::uuid for update';

const STATEMENT = `
  insert into import_slice (run_id, kind, created_lte)
  select r.id, kind, r.horizon
    from import_run r, unnest($2::text[]) as kind
   where r.id = $1::uuid
     and not exists (select from import_slice s where s.run_id = r.id and s.kind = kind)`;

/**
 * The slices of a run, after giving each kind that has none its first: everything up to the run's horizon. On a restart
 * they are where the last page left them.
 */
export const openSlices = async (
  db: Database,
  runId: string,
  kinds: readonly string[],
): Promise<SliceRow[]> => {
  await inTransaction(db, async (client) => {
    await client.query(LOCK, [runId]);
    await client.query(STATEMENT, [runId, kinds]);
  });
  return db.prisma.importSlice.findMany({ where: { runId }, orderBy: { id: 'asc' } });
};
