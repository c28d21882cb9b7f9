import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select id, counters
    from import_run
   where connection_id = $1::uuid and state in ('complete', 'incomplete') and coalesce(counters ->> 'from', 'read') = 'read'
   order by started_at desc
   limit 1`;

/** The last run of a connection that read Stripe to its end; null when there was none. */
export const findLastReading = async (
  db: Database,
  connectionId: string,
): Promise<{ id: string; counters: unknown } | null> => {
  const { rows } = await db.pool.query<{ id: string; counters: unknown }>(STATEMENT, [connectionId]);
  return rows[0] ?? null;
};
