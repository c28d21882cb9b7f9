import type { Database } from '../database/openDatabase.ts';
import type { WaitingWork, WorkStage } from './customerWork.ts';

const STATEMENT = `
  update customer_work w set tries = w.tries + 1, retry_at = $4, reason = $5
    from json_to_recordset($3::json) as d ("connectionId" uuid, "customerId" text)
   where w.portal_id = $1 and w.stage = $2 and w.connection_id = d."connectionId" and w.customer_id = d."customerId"`;

/** Puts work off until a time, with the reason. */
export const postponeWork = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  stage: WorkStage,
  work: readonly Pick<WaitingWork, 'connectionId' | 'customerId'>[],
  { until, reason }: { until: Date; reason: string },
): Promise<void> => {
  if (work.length === 0) return;
  await asked.query(STATEMENT, [portalId.toString(), stage, JSON.stringify(work), until, reason]);
};
