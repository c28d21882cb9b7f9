import type { Database } from '../database/openDatabase.ts';

/** Connections that were taken away and whose time has come, and portals that were left and have none any more. */
export type Purgeable = { connections: { portalId: bigint; id: string }[]; portals: bigint[] };

const CONNECTIONS = `
  select portal_id, id from stripe_connection
   where disconnected_at is not null and purge_at <= $1 order by purge_at, id`;

const PORTALS = `
  select portal_id from portal
   where uninstalled_at is not null and purge_at <= $1 order by purge_at, portal_id`;

/** What is to be deleted by now (milliseconds). */
export const listPurgeable = async ({ pool }: Database, now: number): Promise<Purgeable> => {
  const connections = await pool.query<{ portal_id: string; id: string }>(CONNECTIONS, [new Date(now)]);
  const portals = await pool.query<{ portal_id: string }>(PORTALS, [new Date(now)]);
  return {
    connections: connections.rows.map(({ portal_id, id }) => ({ portalId: BigInt(portal_id), id })),
    portals: portals.rows.map(({ portal_id }) => BigInt(portal_id)),
  };
};
