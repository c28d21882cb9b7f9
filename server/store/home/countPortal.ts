import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

export type PortalCounts = {
  customers: number;
  linkedContacts: number;
  linkedCompanies: number;
  /** Customers without a contact. */
  unmatched: number;
  /** Records that HubSpot refused, and kinds of object that could not be read. */
  parked: number;
  recordsWritten: number;
  computedAt: Date | null;
};

const STATEMENT = `
  select (select count(*) from snapshot where portal_id = $1 and ${IN_USE})::int as "customers",
         (select max(computed_at) from snapshot where portal_id = $1 and ${IN_USE}) as "computedAt",
         count(*) filter (where object_type_id = '0-1' and record_id is not null)::int as "linkedContacts",
         count(*) filter (where object_type_id = '0-2' and record_id is not null)::int as "linkedCompanies",
         count(*) filter (where object_type_id = '0-1' and record_id is null)::int as "unmatched",
         ((select count(*) from record_write where portal_id = $1 and state = 'parked')
          + (select count(distinct (i.run_id, i.kind)) from import_slice i join import_run r on r.id = i.run_id
              where r.portal_id = $1 and r.${IN_USE} and i.parked is not null
                and r.started_at = (select max(started_at) from import_run m
                                      where m.connection_id = r.connection_id and coalesce(m.counters ->> 'from', 'read') = 'read')))::int
           as "parked",
         (select count(*) from record_write where portal_id = $1 and written_at is not null)::int as "recordsWritten"
    from link where portal_id = $1 and ${IN_USE}`;

/** The portal's totals: what is in the mirror, what is linked, written and left out. */
export const countPortal = async (db: Database, portalId: bigint): Promise<PortalCounts> => {
  const { rows } = await db.pool.query<PortalCounts>(STATEMENT, [portalId.toString()]);
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate without groups answers one row');
  return counts;
};
