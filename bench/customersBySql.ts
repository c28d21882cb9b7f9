import pg from 'pg';

/** A record that a card stands on. */
export type SampledRecord = { portalId: string; objectTypeId: string; recordId: string };

const connected = async <Result>(
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The portals of the copies have these numbers behind the first. */
const FIRST_PORTAL = 70_000_000;

const NUMBERED = `
  create temporary table computed as
  select s.connection_id, s.customer_id, row_number() over (order by s.customer_id) - 1 as place, count(*) over () as all_of_them from snapshot s`;

/** Portal $1 as the one that was imported, with its connection and its runs. */
const PORTAL = [
  `insert into portal
   select copy.* from portal p
    cross join lateral jsonb_populate_record(p, jsonb_build_object('portal_id', $1::bigint)) copy
    where p.portal_id < ${FIRST_PORTAL}`,
  `insert into stripe_connection
   select copy.* from stripe_connection c
    cross join lateral jsonb_populate_record(c, jsonb_build_object(
           'portal_id', $1::bigint, 'id', gen_random_uuid(), 'webhook_token', gen_random_uuid())) copy
    where c.portal_id < ${FIRST_PORTAL}`,
  `insert into import_run
   select copy.* from import_run r
     join stripe_connection c on c.portal_id = $1
    cross join lateral jsonb_populate_record(r, jsonb_build_object(
           'portal_id', $1::bigint, 'id', gen_random_uuid(), 'connection_id', c.id)) copy
    where r.portal_id < ${FIRST_PORTAL}`,
];

/** Customers number $2 to $3 (not included) for portal $1: what was computed, in blocks, under other ids. */
const SNAPSHOTS = `
  insert into snapshot
  select copy.* from generate_series($2::bigint, $3::bigint - 1) n
    join computed t on t.place = n % t.all_of_them
    join snapshot s on s.connection_id = t.connection_id and s.customer_id = t.customer_id
    join stripe_connection c on c.portal_id = $1
   cross join lateral (select t.customer_id || '_' || n / t.all_of_them as customer_id) named
   cross join lateral jsonb_populate_record(s, jsonb_build_object(
          'portal_id', $1::bigint, 'connection_id', c.id, 'customer_id', named.customer_id,
          'facts', s.facts || jsonb_build_object('customerId', named.customer_id))) copy`;

/** Their links: a block's records are its own, and are shared by its customers as they were. */
const LINKS = `
  insert into link
  select copy.* from generate_series($2::bigint, $3::bigint - 1) n
    join computed t on t.place = n % t.all_of_them
    join link l on l.connection_id = t.connection_id and l.customer_id = t.customer_id
    join stripe_connection c on c.portal_id = $1
   cross join lateral jsonb_populate_record(l, jsonb_build_object(
          'portal_id', $1::bigint, 'connection_id', c.id, 'customer_id', t.customer_id || '_' || n / t.all_of_them,
          'record_id', l.record_id + 1000000000000 * (n / t.all_of_them))) copy`;

/**
 * Makes of the one portal that was really imported `portals` more, with `customers` in all: copies of its snapshots and
 * links under ids of their own, in SQL. Answers what is stored then.
 */
export const multiplyCustomers = (
  database: string,
  { customers, portals }: { customers: number; portals: number },
): Promise<{ customers: number; links: number; megabytes: number }> =>
  connected(database, async (client) => {
    await client.query('set synchronous_commit = off');
    await client.query(NUMBERED);
    await client.query('create unique index on computed (place)');
    await client.query('analyze computed');
    for (let index = 0; index < portals; index += 1) {
      const portalId = FIRST_PORTAL + index;
      const span = [
        Math.floor((customers * index) / portals),
        Math.floor((customers * (index + 1)) / portals),
      ];
      for (const statement of PORTAL) await client.query(statement, [portalId]);
      await client.query(SNAPSHOTS, [portalId, ...span]);
      await client.query(LINKS, [portalId, ...span]);
      console.error(`portal ${index + 1} of ${portals}: customers ${span.join(' to ')}`);
    }
    await client.query('vacuum analyze snapshot, link, stripe_connection, import_run, portal');
    await client.query('checkpoint');
    const { rows } = await client.query<{ customers: number; links: number; megabytes: number }>(
      `select (select count(*)::int from snapshot where portal_id >= $1) as customers,
              (select count(*)::int from link where portal_id >= $1) as links,
              (pg_database_size(current_database()) / 1000000)::int as megabytes`,
      [FIRST_PORTAL],
    );
    const [stored] = rows;
    if (stored === undefined) throw new Error('nothing was stored');
    return stored;
  });

const SAMPLE = `
  with each as (
    select portal_id, object_type_id, record_id, row_number() over (partition by portal_id order by random()) as turn
      from (select distinct portal_id, object_type_id, record_id
              from link tablesample bernoulli ($2) repeatable (7)
             where portal_id >= ${FIRST_PORTAL} and record_id is not null) linked)
  select portal_id as "portalId", object_type_id as "objectTypeId", record_id as "recordId"
    from each order by turn, portal_id limit $1`;

/** So many contacts and companies with billing, of each portal in turn. */
export const sampleRecords = (database: string, count: number): Promise<SampledRecord[]> =>
  connected(database, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from link');
    const percent = Math.min(100, (1000 * count) / (rows[0]?.n ?? 1));
    const sample = await client.query<SampledRecord>(SAMPLE, [count, percent]);
    return sample.rows;
  });
