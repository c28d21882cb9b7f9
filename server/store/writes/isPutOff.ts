import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  select exists (select from record_write where portal_id = $1 and state = 'pending' and retry_at > $2)
      or exists (select from customer_work where portal_id = $1 and stage = 'link' and retry_at > $2) as off`;

/** Whether a portal's HubSpot is to be left alone for now (`postponePortal`). `now` in milliseconds. */
export const isPutOff = async (db: Database, portalId: bigint, now: number): Promise<boolean> => {
  const { rows } = await db.pool.query<{ off: boolean }>(STATEMENT, [portalId.toString(), new Date(now)]);
  return rows[0]?.off ?? false;
};
