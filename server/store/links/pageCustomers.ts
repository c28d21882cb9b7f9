import type { Database } from '../database/openDatabase.ts';
import type { StoredLink } from './link.ts';

/** A customer of the snapshot with its links as they are; null where it has none yet. */
export type CustomerToLink = {
  customerId: string;
  /** Lower-cased and trimmed, or null when Stripe has none. */
  email: string | null;
  contact: StoredLink | null;
  company: StoredLink | null;
};

type Row = {
  customer_id: string;
  email: string | null;
} & Record<`${'contact' | 'company'}_${'id' | 'method' | 'reason'}`, string | null> &
  Record<`${'contact' | 'company'}_pinned`, boolean | null>;

const STATEMENT = `
  select s.customer_id, s.email,
         a.record_id as contact_id, a.method as contact_method, a.reason as contact_reason, a.pinned as contact_pinned,
         b.record_id as company_id, b.method as company_method, b.reason as company_reason, b.pinned as company_pinned
    from snapshot s
    left join link a on a.portal_id = $1 and a.connection_id = s.connection_id and a.customer_id = s.customer_id
                    and a.object_type_id = '0-1'
    left join link b on b.portal_id = $1 and b.connection_id = s.connection_id and b.customer_id = s.customer_id
                    and b.object_type_id = '0-2'
   where s.connection_id = $2 and s.portal_id = $1 and s.customer_id > $3
   order by s.customer_id
   limit $4`;

const stored = (
  id: string | null,
  method: string | null,
  reason: string | null,
  pinned: boolean | null,
): StoredLink | null =>
  method === null
    ? null
    : { recordId: id === null ? null : BigInt(id), method, reason: reason ?? '', pinned: pinned ?? false };

/** The next customers of a connection behind `after` (an id, '' to begin), by id. */
export const pageCustomers = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  after: string,
  limit: number,
): Promise<CustomerToLink[]> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString(), connectionId, after, limit]);
  return rows.map((row) => ({
    customerId: row.customer_id,
    email: row.email,
    contact: stored(row.contact_id, row.contact_method, row.contact_reason, row.contact_pinned),
    company: stored(row.company_id, row.company_method, row.company_reason, row.company_pinned),
  }));
};
