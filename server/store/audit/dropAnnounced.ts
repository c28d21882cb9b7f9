import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  delete from finding f
   using stripe_event e
   where f.portal_id = $1 and f.run_id = $2::uuid and f.place = 'mirror'
     and e.connection_id = f.connection_id and (e.object_id = f.what or e.customer_id = f.customer_id)
     and (e.state = 'pending' or e.done_at >= f.at)`;

/**
 * Takes back what was found in the mirror of objects that an event told of meanwhile: they were about to be read again
 * anyway, so nothing had been missed. Repeating it changes nothing.
 */
export const dropAnnounced = async (db: Database, portalId: bigint, runId: string): Promise<void> => {
  await db.pool.query(STATEMENT, [portalId.toString(), runId]);
};
