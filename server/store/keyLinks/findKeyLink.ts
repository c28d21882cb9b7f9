import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';
import { MOST_ATTEMPTS, OPEN } from './openKeyLink.ts';

const row = z.object({
  created_by: z.string().nullable(),
  created_at: z.date(),
  expires_at: z.date(),
  used_at: z.date().nullable(),
  state: z.enum(['open', 'used', 'closed', 'expired', 'revoked']),
});
/** A portal's link and what became of it; `closed`: too many wrong keys came by it. */
export type KeyLinkRow = z.infer<typeof row>;

const STATEMENT = `
  select l.created_by, l.created_at, l.expires_at, l.used_at,
         case when l.used_at is not null then 'used'
              when ${OPEN} and l.attempts < ${MOST_ATTEMPTS} then 'open'
              when l.revoked_at is null and l.attempts >= ${MOST_ATTEMPTS} then 'closed'
              when l.revoked_at is null and l.expires_at <= $2 then 'expired'
              else 'revoked' end as state
    from key_link l join portal p on p.portal_id = l.portal_id
   where l.portal_id = $1`;

/** The link that a portal made last, as it stands at `now`; null when it never made one. */
export const findKeyLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  now: Date,
): Promise<KeyLinkRow | null> => {
  const { rows } = await asked.query(STATEMENT, [portalId.toString(), now]);
  return rows[0] === undefined ? null : row.parse(rows[0]);
};
