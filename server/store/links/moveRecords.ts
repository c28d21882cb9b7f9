import type { Database } from '../database/openDatabase.ts';

/** Records that became another one, the one that leads first, and the sentence that links get for it. */
export type MovedRecords = { from: bigint[]; to: bigint; reason: string };

const LINKS = `
  update link set record_id = $4::bigint, reason = reason || ' ' || $5, linked_at = $6
   where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`;

const WRITE = `
  with was as (
    select w.*, array_position($3::bigint[], w.record_id) as place
      from record_write w
     where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = any($3::bigint[])
  )
  insert into record_write (portal_id, object_type_id, record_id, desired, written, state, run_id, cause, event_at, updated_at)
  select $1, $2, $4::bigint,
         coalesce((select jsonb_object_agg(d.key, d.value order by was.place desc) from was, jsonb_each(was.desired) d), '{}'),
         coalesce((select jsonb_object_agg(d.key, d.value order by was.place desc) from was, jsonb_each(was.written) d), '{}'),
         'pending', null, 'hubspot', (select min(event_at) from was where state = 'pending'), $5
   where exists (select from was)
      on conflict (portal_id, object_type_id, record_id) do nothing`;

const OLD = `
  delete from record_write where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`;

const LEDGER = `
  update ledger set record_id = $4::bigint
   where portal_id = $1 and object_type_id = $2 and record_id = any($3::bigint[])`;

/**
 * Makes one record's of what is stored of those that were merged into it: links, what was and is to be written, the
 * ledger. Answers whether there was anything. `now` in milliseconds.
 */
export const moveRecords = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  { from, to, reason }: MovedRecords,
  now: number,
): Promise<boolean> => {
  const old = from.filter((id) => id !== to).map(String);
  if (old.length === 0) return false;
  const what = [portalId.toString(), objectTypeId, old];
  const at = new Date(now);
  const links = await client.query(LINKS, [...what, to.toString(), reason, at]);
  const writes = await client.query(WRITE, [...what, to.toString(), at]);
  const gone = await client.query(OLD, what);
  await client.query(LEDGER, [...what, to.toString()]);
  return [links, writes, gone].some(({ rowCount }) => rowCount !== 0);
};
