import type { Database } from '../database/openDatabase.ts';
import { FATES, type FateKind } from './fates.ts';

/** Customers with the same fate; `method` tells linked ones apart, and others that have no kind of their own. */
type FateCount = { kind: FateKind; method: string | null; customers: number };

/** What would become of a portal's customers for one object type, and how many records that are. */
export type ObjectFates = { counts: FateCount[]; linkedRecords: number; newRecords: number };

type Row = {
  object_type_id: string;
  kind: FateKind | null;
  method: string | null;
  customers: number;
  linked_records: number;
  new_records: number;
};

// A reason begins with the address or domain that a record would be made from (link.ts).
const STATEMENT = `
  with fates as (${FATES})
  select o.object_type_id, o.kind, case when o.kind in ('linked', 'other') then o.method end as method,
         count(*)::int as customers,
         (count(distinct o.record_id) filter (where o.kind = 'linked'))::int as linked_records,
         (count(distinct split_part(o.reason, ' ', 1)) filter (where o.kind = 'create'))::int as new_records
    from fates f
   cross join lateral (values ('0-1', f.contact_kind, f.contact_method, f.contact_id, f.contact_reason),
                              ('0-2', f.company_kind, f.company_method, f.company_id, f.company_reason))
           as o (object_type_id, kind, method, record_id, reason)
   group by grouping sets ((o.object_type_id),
                           (o.object_type_id, o.kind, case when o.kind in ('linked', 'other') then o.method end))
   order by o.object_type_id, customers desc, o.kind, method`;

/** What would become of all customers of a portal by the choices that are stored now, for each object type. */
export const countFates = async (
  db: Database,
  portalId: bigint,
): Promise<Record<'0-1' | '0-2', ObjectFates>> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString()]);
  const of = (objectTypeId: string): ObjectFates => {
    const own = rows.filter((row) => row.object_type_id === objectTypeId);
    const all = own.find(({ kind }) => kind === null);
    return {
      counts: own.flatMap(({ kind, method, customers }) =>
        kind === null ? [] : [{ kind, method, customers }],
      ),
      linkedRecords: all?.linked_records ?? 0,
      newRecords: all?.new_records ?? 0,
    };
  };
  return { '0-1': of('0-1'), '0-2': of('0-2') };
};
