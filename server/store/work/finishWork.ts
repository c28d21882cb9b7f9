import type { Database } from '../database/openDatabase.ts';
import type { WaitingWork, WorkStage } from './customerWork.ts';

const STATEMENT = `
  delete from customer_work w
   using json_to_recordset($3::json) as d ("connectionId" uuid, "customerId" text, "requestedAt" timestamptz)
   where w.portal_id = $1 and w.stage = $2 and w.connection_id = d."connectionId" and w.customer_id = d."customerId"
     and w.requested_at = d."requestedAt"`;

/** Strikes work off the list; what was asked for again meanwhile stays. */
export const finishWork = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  stage: WorkStage,
  done: readonly Pick<WaitingWork, 'connectionId' | 'customerId' | 'requestedAt'>[],
): Promise<void> => {
  if (done.length > 0) await asked.query(STATEMENT, [portalId.toString(), stage, JSON.stringify(done)]);
};
