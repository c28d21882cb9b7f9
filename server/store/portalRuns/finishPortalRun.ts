import type { Database } from '../database/openDatabase.ts';

/** How a run over a portal ended; `counters` are added to those that it has. */
export type PortalRunEnd = {
  state: 'complete' | 'incomplete' | 'failed';
  reason: string | null;
  counters: object;
  at: Date;
};

const STATEMENT = `
  update portal_run set state = $3, reason = $4, counters = counters || $5::jsonb, finished_at = $6
   where portal_id = $1 and id = $2::uuid and state in ('queued', 'running')`;

/** Ends an open run; one that has ended stays as it is. */
export const finishPortalRun = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  id: string,
  { state, reason, counters, at }: PortalRunEnd,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), id, state, reason, JSON.stringify(counters), at]);
};
