import type { Database } from '../database/openDatabase.ts';

/** One page of a slice as it is stored: its objects, and how far the slice has come with them. */
export type StoredPage = {
  kind: string;
  objects: readonly { id: string; customerId: string | null; created: number; json: string }[];
  /** When the request for the page started. */
  fetchedAt: Date;
  sliceId: bigint;
  /** Where the slice stood before the page; when it stands elsewhere, somebody else reads it. */
  from: string | null;
  cursor: string | null;
  reachedCreated: number | null;
  done: boolean;
  /** Seconds: the newest object of the slice, known with its first page. */
  newestCreated: number | null;
  /** Members of the page, readable or not. */
  rows: number;
  /** Seconds: from here on the slice keeps its objects, older ones become a slice of their own. Null: no split. */
  splitAt: number | null;
  /** The audit that reads, and its portal: what differs is noted. Null: an import. */
  audit: { runId: string; portalId: bigint } | null;
};

export type AddedSlice = { id: bigint; gte: number | null; lte: number };

/** What the page replaces, while it is still there: all parts of a statement see the same rows. */
const DIFFERING = `differing as (
    insert into finding (portal_id, run_id, connection_id, customer_id, place, what, found, outcome, reason, at)
    select $14::bigint, $13::uuid, $1::uuid, case when $2 = 'customer' then p.id else p.customer_id end, 'mirror', p.id,
           case when o.id is null then 'not stored' when o.deleted then 'marked as deleted'
                else 'other values: ' || (select string_agg(key, ', ' order by key) from jsonb_each(p.data) as now (key, value)
                                           where o.data -> key is distinct from value) end,
           'healed', 'Read again from Stripe.', $4
      from page p
      left join stripe_object o on o.connection_id = $1::uuid and o.kind = $2 and o.id = p.id
     where (o.id is null or (o.fetched_at < $4 and (o.deleted or o.data is distinct from p.data)))
       and exists (select from import_slice where id = $5 and not done and cursor is not distinct from $6)
  ), `;

const statement = (alsoCompares: boolean): string => `
  with page as (
    select id, customer_id, created, data
      from json_to_recordset($3::json) as p (id text, customer_id text, created int, data jsonb)
  ), ${alsoCompares ? DIFFERING : ''}stored as (
    insert into stripe_object as o (connection_id, kind, id, customer_id, created, data, fetched_at)
    select $1::uuid, $2, id, customer_id, created, data, $4 from page
        on conflict (connection_id, kind, id) do update
       set customer_id = excluded.customer_id, created = excluded.created, data = excluded.data,
           fetched_at = excluded.fetched_at, deleted = false
     where o.fetched_at < excluded.fetched_at
  ), added as (
    insert into import_slice (run_id, kind, created_gte, created_lte)
    select run_id, kind, created_gte, $12::int - 1
      from import_slice
     where id = $5 and not done and cursor is not distinct from $6 and $12::int is not null
    returning id, created_gte, created_lte
  ), moved as (
    update import_slice
       set cursor = $7, reached_created = $8, rows = rows + $9, pages = pages + 1, done = $10,
           created_lte = coalesce($11::int, created_lte), created_gte = coalesce($12::int, created_gte)
     where id = $5 and not done and cursor is not distinct from $6
    returning id
  )
  select moved.id, added.id as added_id, added.created_gte, added.created_lte from moved left join added on true`;

const IMPORTING = statement(false);
const AUDITING = statement(true);

type Row = { id: string; added_id: string | null; created_gte: number | null; created_lte: number | null };

/** The page's rows as one JSON text; each object was serialised before and is only put in its place here. */
const rowsJson = (objects: StoredPage['objects']): string =>
  `[${objects
    .map(
      ({ id, customerId, created, json }) =>
        `{"id":${JSON.stringify(id)},"customer_id":${JSON.stringify(customerId)},"created":${created},"data":${json}}`,
    )
    .join(',')}]`;

/**
 * Stores a page and moves its slice in ONE statement: a crash leaves both or neither. A row is replaced only by a later
 * read; an audit's page notes with it what was not as it should be, so that nothing healed goes unsaid. Answers null when the slice was not where the caller thought, else the slice that a split made.
 */
export const savePage = async (
  db: Database,
  connectionId: string,
  page: StoredPage,
): Promise<{ added: AddedSlice | null } | null> => {
  const { rows } = await db.pool.query<Row>(page.audit ? AUDITING : IMPORTING, [
    connectionId,
    page.kind,
    rowsJson(page.objects),
    page.fetchedAt,
    page.sliceId.toString(),
    page.from,
    page.cursor,
    page.reachedCreated,
    page.rows,
    page.done,
    page.newestCreated,
    page.splitAt,
    ...(page.audit ? [page.audit.runId, page.audit.portalId.toString()] : []),
  ]);
  const [row] = rows;
  if (!row) return null;
  const { added_id: id, created_gte: gte, created_lte: lte } = row;
  return { added: id === null || lte === null ? null : { id: BigInt(id), gte, lte } };
};
