import type { Database } from '../database/openDatabase.ts';

const BATCH = 5000;

/**
 * Deletes a table's rows that are old, some at a time, so that no statement holds up live work; answers how many.
 * `condition` is ours, with $1 for the moment.
 */
export const pruneRows = async (
  { pool }: Database,
  table: 'stripe_event' | 'ledger' | 'hubspot_event',
  condition: string,
  before: Date,
): Promise<number> => {
  const statement = `
    delete from ${table} where ctid = any(array(select ctid from ${table} where ${condition} limit ${BATCH}))`;
  for (let deleted = 0; ; ) {
    const { rowCount } = await pool.query(statement, [before]);
    deleted += rowCount ?? 0;
    if ((rowCount ?? 0) < BATCH) return deleted;
  }
};
