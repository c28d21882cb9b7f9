import type { Database } from '../database/openDatabase.ts';

/** What became of an event: done, to be tried again, or set aside with the reason. */
export type Settled = {
  connectionId: string;
  eventId: string;
  state: 'done' | 'pending' | 'ignored' | 'parked';
  reason: string | null;
  tries: number;
  /** Before then it is not tried again. */
  retryAt: Date | null;
};

const STATEMENT = `
  update stripe_event e
     set state = s.state, reason = s.reason, tries = s.tries, retry_at = s."retryAt",
         done_at = case when s.state = 'pending' then null else $3::timestamptz end
    from json_to_recordset($2::json)
      as s ("connectionId" uuid, "eventId" text, state text, reason text, tries int, "retryAt" timestamptz)
   where e.portal_id = $1 and e.connection_id = s."connectionId" and e.event_id = s."eventId"`;

/** Notes what became of events. `now` in milliseconds. */
export const settleEvents = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  settled: readonly Settled[],
  now: number,
): Promise<void> => {
  if (settled.length === 0) return;
  await asked.query(STATEMENT, [portalId.toString(), JSON.stringify(settled), new Date(now)]);
};
