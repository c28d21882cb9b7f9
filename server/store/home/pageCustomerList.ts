import type { Database } from '../database/openDatabase.ts';
import { CUSTOMER_LISTS, type CustomerList, LISTED_CUSTOMERS, MOMENT_OF } from './customerLists.ts';

/** The last row of the page before. */
export type ListCursor = { weight: string; connectionId: string; customerId: string };

/** A customer in a list; `mrr` is read by the caller, `at` is epoch seconds. */
export type ListedCustomer = ListCursor & {
  name: string | null;
  email: string | null;
  status: string;
  mrr: unknown;
  accountName: string;
  livemode: boolean;
  at: string | null;
  records: { objectTypeId: '0-1' | '0-2'; recordId: string }[];
  /** Why there is no contact; null: there is one, or nobody has looked. */
  reason: string | null;
};

const statement = (list: CustomerList): string => `
  with weighed as (
    select s.connection_id, s.customer_id, s.email, s.status, s.facts ->> 'name' as name, s.facts -> 'mrr' as mrr,
           ${MOMENT_OF[list]} as at,
           coalesce((select sum((m ->> 'amount')::numeric) from jsonb_array_elements(s.facts -> 'mrr') m), 0) as weight
      from ${LISTED_CUSTOMERS} and ${CUSTOMER_LISTS[list]} and $2::bigint is not null
  ), page as (
    select * from weighed w
     where $3::numeric is null
        or (-w.weight, w.connection_id, w.customer_id) > (-$3::numeric, $4::uuid, $5::text)
     order by -w.weight, w.connection_id, w.customer_id
     limit $6
  )
  select p.connection_id as "connectionId", p.customer_id as "customerId", p.name, p.email, p.status, p.mrr,
         p.at::text as at, p.weight::text as weight, c.account_name as "accountName", c.livemode,
         (select coalesce(json_agg(json_build_object('objectTypeId', r.object_type_id, 'recordId', r.record_id::text)
                                   order by r.object_type_id), '[]')
            from link r
           where r.portal_id = $1 and r.connection_id = p.connection_id and r.customer_id = p.customer_id
             and r.record_id is not null) as records,
         (select r.reason from link r
           where r.portal_id = $1 and r.connection_id = p.connection_id and r.customer_id = p.customer_id
             and r.object_type_id = '0-1' and r.record_id is null) as reason
    from page p
    join stripe_connection c on c.id = p.connection_id
   order by -p.weight, p.connection_id, p.customer_id`;

/** The next customers of a list, the highest MRR first; `now` in epoch seconds. */
export const pageCustomerList = async (
  { pool }: Database,
  portalId: bigint,
  list: CustomerList,
  now: number,
  after: ListCursor | null,
  limit: number,
): Promise<ListedCustomer[]> => {
  const { rows } = await pool.query<ListedCustomer>(statement(list), [
    portalId.toString(),
    now,
    after?.weight ?? null,
    after?.connectionId ?? null,
    after?.customerId ?? null,
    limit,
  ]);
  return rows;
};
