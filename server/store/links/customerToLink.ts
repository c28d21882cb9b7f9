import { SYNCS } from '../snapshots/syncs.ts';
import { candidatesColumn, type StoredLink } from './link.ts';

/** A customer of the snapshot with its links as they are; null where it has none yet. */
export type CustomerToLink = {
  connectionId: string;
  customerId: string;
  /** Lower-cased and trimmed, or null when Stripe has none. */
  email: string | null;
  /** As the billing rules say it: paying, trialing … */
  status: string;
  /** The portal's filter lets it go to HubSpot, and it is not a test customer beside live ones. */
  syncs: boolean;
  /** Values of the metadata keys that name records, when the portal names such keys. */
  metadata: { contact: string | null; company: string | null };
  contact: StoredLink | null;
  company: StoredLink | null;
};

/** The metadata keys to read; null: none is read. */
export type MetadataKeys = { contact: string | null; company: string | null };

/** What SELECT_CUSTOMERS answers. */
export type CustomerToLinkRow = {
  connection_id: string;
  customer_id: string;
  email: string | null;
  status: string;
  syncs: boolean;
  contact_value: string | null;
  company_value: string | null;
} & Record<`${'contact' | 'company'}_${'id' | 'method' | 'reason'}`, string | null> &
  Record<`${'contact' | 'company'}_pinned`, boolean | null> &
  Record<`${'contact' | 'company'}_candidates`, unknown>;

/** Parameters: 1 portal, 2 and 3 metadata keys of contacts and companies; the caller adds its own where. */
export const SELECT_CUSTOMERS = `
  select s.connection_id, s.customer_id, s.email, s.status,
         ${SYNCS} as syncs,
         o.data -> 'metadata' ->> $2::text as contact_value, o.data -> 'metadata' ->> $3::text as company_value,
         a.record_id as contact_id, a.method as contact_method, a.reason as contact_reason, a.pinned as contact_pinned,
         a.candidates as contact_candidates,
         b.record_id as company_id, b.method as company_method, b.reason as company_reason, b.pinned as company_pinned,
         b.candidates as company_candidates
    from snapshot s
    join stripe_connection n on n.id = s.connection_id
    left join stripe_object o on ($2::text is not null or $3::text is not null)
                             and o.connection_id = s.connection_id and o.kind = 'customer' and o.id = s.customer_id
    left join link a on a.portal_id = $1 and a.connection_id = s.connection_id and a.customer_id = s.customer_id
                    and a.object_type_id = '0-1'
    left join link b on b.portal_id = $1 and b.connection_id = s.connection_id and b.customer_id = s.customer_id
                    and b.object_type_id = '0-2'`;

const stored = (row: CustomerToLinkRow, object: 'contact' | 'company'): StoredLink | null => {
  const method = row[`${object}_method`];
  if (method === null) return null;
  const id = row[`${object}_id`];
  const candidates = candidatesColumn.parse(row[`${object}_candidates`]);
  return {
    recordId: id === null ? null : BigInt(id),
    method,
    reason: row[`${object}_reason`] ?? '',
    pinned: row[`${object}_pinned`] ?? false,
    ...(candidates.length > 0 ? { candidates } : {}),
  };
};

/** A row of SELECT_CUSTOMERS as pipelines read it. */
export const customerToLink = (row: CustomerToLinkRow): CustomerToLink => ({
  connectionId: row.connection_id,
  customerId: row.customer_id,
  email: row.email,
  status: row.status,
  syncs: row.syncs,
  metadata: { contact: row.contact_value, company: row.company_value },
  contact: stored(row, 'contact'),
  company: stored(row, 'company'),
});
