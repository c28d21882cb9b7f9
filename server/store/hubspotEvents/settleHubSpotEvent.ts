import type { Database } from '../database/openDatabase.ts';

/** What became of something that HubSpot told: done, of no concern to us, or set aside with the reason. */
export type SettledHubSpotEvent = { state: 'done' | 'ignored' | 'parked'; reason: string | null };

/** Notes what became of it; `asked` is the client of the transaction that did it. `now` in milliseconds. */
export const settleHubSpotEvent = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  id: bigint,
  { state, reason }: SettledHubSpotEvent,
  now: number,
): Promise<void> => {
  await asked.query(
    `update hubspot_event set state = $3, reason = $4, done_at = $5, tries = tries + 1
      where portal_id = $1 and id = $2`,
    [portalId.toString(), id.toString(), state, reason, new Date(now)],
  );
};
