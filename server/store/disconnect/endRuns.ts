import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run set state = 'failed', reason = $3, finished_at = $4, counters = counters - 'again'
   where portal_id = $1 and connection_id = $2::uuid and state in ('queued', 'running')`;

/** Ends the open run of a connection with the reason; nothing follows it. Whoever works on it finds out by itself. */
export const endRuns = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  { reason, at }: { reason: string; at: Date },
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId, reason, at]);
};
