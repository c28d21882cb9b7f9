import type { Database } from '../database/openDatabase.ts';

/** A portal that is to be audited every night, and when it was last, or else since when it may be written to. */
export type AuditablePortal = { portalId: bigint; timeZone: string; lastAt: Date };

type Row = { portal_id: string; time_zone: string; last_at: Date };

const STATEMENT = `
  select p.portal_id, p.time_zone, greatest(max(r.started_at), p.approved_at) as last_at
    from portal p
    left join portal_run r on r.portal_id = p.portal_id and r.kind = 'audit' and r.started_at > $1
   where p.uninstalled_at is null and p.approved_at is not null
     and exists (select from stripe_connection c
                   join import_run i on i.connection_id = c.id and i.state in ('complete', 'incomplete')
                  where c.portal_id = p.portal_id and c.disconnected_at is null)
   group by p.portal_id, p.time_zone, p.approved_at
   order by p.portal_id`;

/** The portals that an audit makes sense for, with the start of their last one after a moment. */
export const listAuditable = async (db: Database, since: Date): Promise<AuditablePortal[]> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [since]);
  return rows.map(({ portal_id, time_zone, last_at }) => ({
    portalId: BigInt(portal_id),
    timeZone: time_zone,
    lastAt: last_at,
  }));
};
