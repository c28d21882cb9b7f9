import type { Database } from '../database/openDatabase.ts';

/** An object that Stripe has no more; `fetchedAt`: when the request that found out started. */
export type GoneObject = { kind: string; id: string; fetchedAt: Date };

const STATEMENT = `
  insert into stripe_object as o (connection_id, kind, id, created, data, fetched_at, deleted)
  select $1::uuid, kind, id, extract(epoch from "fetchedAt")::int,
         jsonb_build_object('id', id, 'object', kind, 'deleted', true), "fetchedAt", true
    from json_to_recordset($2::json) as g (kind text, id text, "fetchedAt" timestamptz)
   order by kind, id
      on conflict (connection_id, kind, id) do update set deleted = true, fetched_at = excluded.fetched_at
   where o.fetched_at <= excluded.fetched_at`;

/**
 * Marks objects as deleted and keeps their data: a deleted coupon still discounts what was sold with it. One that the
 * mirror does not have gets Stripe's own stub, so that a page of a list that was read before cannot bring it back.
 */
export const markDeleted = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  gone: readonly GoneObject[],
): Promise<void> => {
  if (gone.length > 0) await asked.query(STATEMENT, [connectionId, JSON.stringify(gone)]);
};
