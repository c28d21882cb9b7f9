import type pg from 'pg';

const STATEMENT = `
  insert into customer_work (portal_id, connection_id, customer_id, stage, cause, requested_at)
  select distinct l.portal_id, l.connection_id, l.customer_id, 'link', 'audit', $4::timestamptz
    from link l
   where l.portal_id = $1 and l.object_type_id = $2 and l.record_id = any($3::bigint[])
      on conflict (connection_id, customer_id, stage) do nothing`;

/** Asks that the customers of records that are gone be linked anew. Before the records are forgotten; milliseconds. */
export const relinkCustomersOf = async (
  client: pg.PoolClient,
  portalId: bigint,
  objectTypeId: string,
  recordIds: bigint[],
  now: number,
): Promise<void> => {
  if (recordIds.length === 0) return;
  const ids = recordIds.map((id) => id.toString());
  await client.query(STATEMENT, [portalId.toString(), objectTypeId, ids, new Date(now)]);
};
