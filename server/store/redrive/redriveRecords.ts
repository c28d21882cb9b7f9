import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update record_write set state = 'pending', tries = 0, retry_at = null, reason = null, updated_at = $3
   where portal_id = $1 and state = 'parked'
     and ($2::text[] is null or object_type_id || ':' || record_id = any($2))`;

/** Puts records that HubSpot refused in line again: all, or these ("0-1:123"). Answers how many. `now` in milliseconds. */
export const redriveRecords = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  ids: readonly string[] | null,
  now: number,
): Promise<number> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), ids, new Date(now)]);
  return rowCount ?? 0;
};
