import type { Database } from '../database/openDatabase.ts';

/** A customer with a contact, for people to look at. */
export type Sample = { customerId: string; recordId: string; email: string | null };

/** Any paying customer of a portal that is linked to a contact; null without one. */
export const findSample = async (db: Database, portalId: bigint): Promise<Sample | null> => {
  const { rows } = await db.pool.query<Sample>(
    `select s.customer_id as "customerId", l.record_id::text as "recordId", s.email
       from snapshot s
       join link l on l.portal_id = s.portal_id and l.connection_id = s.connection_id
                  and l.customer_id = s.customer_id and l.object_type_id = '0-1'
       join stripe_connection c on c.id = s.connection_id and c.disconnected_at is null
      where s.portal_id = $1 and s.status = 'paying' and s.included and l.record_id is not null
      limit 1`,
    [portalId.toString()],
  );
  return rows[0] ?? null;
};
