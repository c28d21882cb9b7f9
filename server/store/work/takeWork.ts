import type { Database } from '../database/openDatabase.ts';
import type { WaitingWork, WorkStage } from './customerWork.ts';

const STATEMENT = `
  select connection_id as "connectionId", customer_id as "customerId", coalesce(cause, 'audit') as cause,
         event_at as "eventAt", requested_at as "requestedAt", tries
    from customer_work
   where portal_id = $1 and stage = $2 and (retry_at is null or retry_at <= $3)
   order by requested_at, customer_id
   limit $4`;

/** The next customers of a portal about whom something is to be done, oldest first. `now` in milliseconds. */
export const takeWork = async (
  db: Database,
  portalId: bigint,
  stage: WorkStage,
  now: number,
  limit: number,
): Promise<WaitingWork[]> => {
  const values = [portalId.toString(), stage, new Date(now), limit];
  const { rows } = await db.pool.query<WaitingWork>(STATEMENT, values);
  return rows;
};
