import type { Database } from '../database/openDatabase.ts';

/** An object as it is stored, with the time at which the request that read it started. */
export type FetchedObject = {
  kind: string;
  id: string;
  customerId: string | null;
  /** Stripe's epoch seconds. */
  created: number;
  json: string;
  fetchedAt: Date;
};

const STATEMENT = `
  insert into stripe_object as o (connection_id, kind, id, customer_id, created, data, fetched_at)
  select $1::uuid, kind, id, customer_id, created, data, fetched_at
    from json_to_recordset($2::json)
      as p (kind text, id text, customer_id text, created int, data jsonb, fetched_at timestamptz)
   order by kind, id
      on conflict (connection_id, kind, id) do update
     set customer_id = excluded.customer_id, created = excluded.created, data = excluded.data,
         fetched_at = excluded.fetched_at, deleted = false
   where o.fetched_at <= excluded.fetched_at`;

/** Stores objects of several kinds; what was read later already stays (design.md, "fetchedAt"). */
export const saveObjects = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  objects: readonly FetchedObject[],
): Promise<void> => {
  if (objects.length === 0) return;
  const rows = objects.map(
    ({ kind, id, customerId, created, json, fetchedAt }) =>
      `{"kind":${JSON.stringify(kind)},"id":${JSON.stringify(id)},"customer_id":${JSON.stringify(customerId)},` +
      `"created":${created},"data":${json},"fetched_at":${JSON.stringify(fetchedAt)}}`,
  );
  await asked.query(STATEMENT, [connectionId, `[${rows.join(',')}]`]);
};
