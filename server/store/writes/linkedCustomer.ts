import { SYNCS } from '../snapshots/syncs.ts';

/** A customer of a linked record. `facts` is read by the caller; `contactId` is the contact that the customer is. */
export type LinkedCustomer = {
  recordId: bigint;
  connectionId: string;
  facts: unknown;
  /** Milliseconds. */
  computedAt: number;
  contactId: string | null;
  /** By which rule the customer is linked to the record. */
  method: string;
  /** Something of ours was written to the record before. */
  filled: boolean;
};

export type LinkedCustomerRow = {
  record_id: string;
  connection_id: string;
  facts: unknown;
  computed_at: Date;
  contact_id: string | null;
  method: string;
  filled: boolean;
};

/**
 * All customers of some records who go to HubSpot: `page` is a query of the record ids of portal $1 and
 * object type $2. The facts that are read stay as they are until the transaction ends, so that what is made of them and
 * stored in it cannot overwrite what newer facts said.
 */
export const customersOfRecords = (page: string): string => `
  with page as (${page})
  select l.record_id, l.connection_id, s.facts, s.computed_at, c.record_id as contact_id, l.method,
         coalesce((select w.written <> '{}' from record_write w
                    where w.portal_id = $1 and w.object_type_id = $2 and w.record_id = l.record_id), false) as filled
    from page
    join link l on l.portal_id = $1 and l.object_type_id = $2 and l.record_id = page.record_id
    join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
    join stripe_connection n on n.id = l.connection_id and ${SYNCS}
    left join link c on c.portal_id = $1 and c.connection_id = l.connection_id and c.customer_id = l.customer_id
                    and c.object_type_id = '0-1'
   order by l.record_id, l.connection_id, l.customer_id
     for share of s`;

/** A row of that query. */
export const linkedCustomer = (row: LinkedCustomerRow): LinkedCustomer => ({
  recordId: BigInt(row.record_id),
  connectionId: row.connection_id,
  facts: row.facts,
  computedAt: row.computed_at.getTime(),
  contactId: row.contact_id,
  method: row.method,
  filled: row.filled,
});
