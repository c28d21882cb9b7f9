import type { Database } from '../database/openDatabase.ts';
import type { PropertyValues, WriteCause } from './recordWrite.ts';

/** What a record should say. */
export type DesiredValues = {
  recordId: bigint;
  desired: PropertyValues;
  /** Its own cause, where several stand behind one batch. */
  own?: { cause: string; eventAt: Date | null };
};

/**
 * No reason to write on their own, only along with another change: the time of the reading, which differs on every
 * read, and whether it was the first filling, which the next reading is not (product.md §3.1 #10, #50).
 */
const ALONG = ['clearsync_last_synced_at', 'clearsync_backfill'];

const along = `array[${ALONG.map((name) => `'${name}'`).join(', ')}]`;
const lacksOne = ALONG.map((name) => `(excluded.desired ? '${name}' and not w.desired ? '${name}')`);

const STATEMENT = `
  insert into record_write as w
         (portal_id, object_type_id, record_id, desired, state, run_id, updated_at, cause, event_at)
  select $1, $2, x.record_id::bigint, x.desired, 'pending', $4::uuid, $5, coalesce(x.cause, $6),
         case when x.cause is null then $7 else x.event_at end
    from jsonb_to_recordset($3::jsonb) as x(record_id text, desired jsonb, cause text, event_at timestamptz)
  on conflict (portal_id, object_type_id, record_id) do update
     set desired = excluded.desired, state = 'pending', reason = null, retry_at = null, run_id = excluded.run_id,
         updated_at = excluded.updated_at, cause = excluded.cause,
         event_at = case when w.state = 'pending' then least(w.event_at, excluded.event_at) else excluded.event_at end
   where w.desired - ${along} is distinct from excluded.desired - ${along}
      or ${lacksOne.join(' or ')}`;

/**
 * Saves what records should say, in one statement; a record whose values are those of last time is left as it is,
 * written or parked. While a record waits it keeps the earliest time of an event, since so long HubSpot has been behind.
 * Answers how many are to be written now. `now` in milliseconds.
 */
export const saveDesired = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  values: DesiredValues[],
  { runId, cause, eventAt, now }: WriteCause & { now: number },
): Promise<number> => {
  const rows = values.map(({ recordId, desired, own }) => ({
    record_id: recordId.toString(),
    desired,
    cause: own?.cause ?? null,
    event_at: own?.eventAt ?? null,
  }));
  const { rowCount } = await asked.query(STATEMENT, [
    portalId.toString(),
    objectTypeId,
    JSON.stringify(rows),
    runId,
    new Date(now),
    cause,
    eventAt ?? null,
  ]);
  return rowCount ?? 0;
};
