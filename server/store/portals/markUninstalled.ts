import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  with ignored as (
    update hubspot_event set state = 'ignored', reason = 'ClearSync was uninstalled.', done_at = $2
     where portal_id = $1 and state in ('pending', 'parked')
  )
  update portal
     set uninstalled_at = $2, approved_at = null, approved_by = null, paused_at = null, paused_by = null,
         purge_at = least(purge_at, $3)
   where portal_id = $1 and uninstalled_at is null
     and ($4::text is null
          or exists (select from hubspot_token t where t.portal_id = $1 and t.refresh_token_sealed = $4))`;

/**
 * Notes that a portal uninstalled the app: from now on nothing is written there and nothing counts as approved. `refused`
 * is the sealed refresh token that HubSpot took no more; when another has come meanwhile, the app was installed again,
 * and nothing is noted. Answers whether it was.
 */
export const markUninstalled = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { at, purgeAt, refused }: { at: Date; purgeAt: Date; refused: string | null },
): Promise<boolean> => {
  const { rowCount } = await asked.query(STATEMENT, [portalId.toString(), at, purgeAt, refused]);
  return rowCount === 1;
};
