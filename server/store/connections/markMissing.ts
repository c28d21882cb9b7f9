import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update stripe_connection
     set permissions = (
           select jsonb_agg(case when row ->> 'dashboardRow' = $3
                                 then row || jsonb_build_object('state', 'missing', 'fixUrl', $4::text)
                                      || case when row ->> 'state' = 'granted' then jsonb_build_object('lostAt', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) else '{}' end
                                 else row end
                            order by place)
             from jsonb_array_elements(permissions) with ordinality as t (row, place))
   where id = $2::uuid and portal_id = $1`;

/** Notes that Stripe refused something for want of this permission, although the key once had it; since now, if it had it before. */
export const markMissing = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  dashboardRow: string,
  fixUrl: string | null,
): Promise<void> => {
  await db.pool.query(STATEMENT, [portalId.toString(), connectionId, dashboardRow, fixUrl]);
};
