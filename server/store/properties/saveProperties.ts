import type { Database } from '../database/openDatabase.ts';
import type { PortalProperty } from './portalProperty.ts';

const STATEMENT = `
  insert into portal_property (portal_id, object_type_id, name, state, reason, updated_at)
  select $1, x."objectTypeId", x.name, x.state, x.reason, $3
    from jsonb_to_recordset($2::jsonb) as x("objectTypeId" text, name text, state text, reason text)
  on conflict (portal_id, object_type_id, name) do update
     set state = excluded.state, reason = excluded.reason, updated_at = excluded.updated_at`;

/** Replaces what was known of these properties. `now` in milliseconds; the pool, or a transaction's client. */
export const saveProperties = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  properties: PortalProperty[],
  now: number,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), JSON.stringify(properties), new Date(now)]);
};
