import type { Database } from '../database/openDatabase.ts';

/** A value that a run wrote to a record. */
export type UndoneValue = {
  recordId: bigint;
  name: string;
  /** What stood there when the run first wrote it, as far as we know; "": nothing of ours. */
  before: string;
  /** What the run wrote last. */
  wrote: string;
  /** What we wrote there after the run, and why; null: nothing. */
  since: { value: string; cause: string | null } | null;
};

type Row = {
  record_id: string;
  name: string;
  before: string | null;
  wrote: string;
  since_value: string | null;
  since_cause: string | null;
};

const STATEMENT = `
  with page as (
    select distinct record_id from ledger
     where portal_id = $1 and run_id = $2::uuid and object_type_id = $3 and action = 'update' and record_id > $4
     order by record_id limit $5
  ), own as (
    select l.record_id, l.id, name, l.before ->> name as before, l.after ->> name as wrote
      from page
      join ledger l on l.portal_id = $1 and l.object_type_id = $3 and l.record_id = page.record_id
                   and l.run_id = $2::uuid and l.action = 'update'
     cross join lateral jsonb_object_keys(l.after) as name
  ), span as (
    select record_id, name, (array_agg(before order by id))[1] as before,
           (array_agg(wrote order by id desc))[1] as wrote, max(id) as last_id
      from own group by record_id, name
  )
  select s.record_id, s.name, s.before, s.wrote, since.value as since_value, since.cause as since_cause
    from span s
    left join lateral (
      select l.after ->> s.name as value, l.cause from ledger l
       where l.portal_id = $1 and l.object_type_id = $3 and l.record_id = s.record_id and l.id > s.last_id
         and l.after ? s.name
       order by l.id desc limit 1
    ) since on true
   order by s.record_id, s.name`;

/**
 * All values that a run wrote to the next records of an object type behind `after` (0 to begin), by record. A property
 * that we had never written was empty before, since our properties are ours alone.
 */
export const pageUndone = async (
  db: Database,
  portalId: bigint,
  runId: string,
  objectTypeId: string,
  after: bigint,
  limit: number,
): Promise<UndoneValue[]> => {
  const values = [portalId.toString(), runId, objectTypeId, after.toString(), limit];
  const { rows } = await db.pool.query<Row>(STATEMENT, values);
  return rows.map(({ record_id, name, before, wrote, since_value, since_cause }) => ({
    recordId: BigInt(record_id),
    name,
    before: before ?? '',
    wrote,
    since: since_value === null ? null : { value: since_value, cause: since_cause },
  }));
};
