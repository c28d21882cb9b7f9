import type { Database } from '../database/openDatabase.ts';
import type { WorkStage } from './customerWork.ts';

/** Whom it is about, and why; `eventAt`: when that happened in Stripe. */
export type AddedWork = {
  connectionId: string;
  customerIds: readonly string[];
  stage: WorkStage;
  cause: string;
  eventAt: Date | null;
  at: Date;
};

const STATEMENT = `
  insert into customer_work as w (portal_id, connection_id, customer_id, stage, cause, event_at, requested_at)
  select $1, $2::uuid, id, $4, $5, $6::timestamptz, $7
    from unnest($3::text[]) as id
   order by id
      on conflict (connection_id, customer_id, stage) do update
     set cause = excluded.cause, event_at = least(w.event_at, excluded.event_at), requested_at = excluded.requested_at,
         tries = 0, retry_at = null, reason = null`;

/** Asks for something to be done about customers; asking twice is asking once. */
export const addWork = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { connectionId, customerIds, stage, cause, eventAt, at }: AddedWork,
): Promise<void> => {
  if (customerIds.length === 0) return;
  await asked.query(STATEMENT, [portalId.toString(), connectionId, customerIds, stage, cause, eventAt, at]);
};
