import type { KeyLink } from '../../../src/app/packages/contract/keyLink.ts';
import type { Database } from '../../store/database/openDatabase.ts';
import { findKeyLink } from '../../store/keyLinks/findKeyLink.ts';

/** The link that a portal made last and what became of it by `now`; null when it never made one. */
export const showKeyLink = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  now: Date,
): Promise<KeyLink | null> => {
  const row = await findKeyLink(asked, portalId, now);
  if (row === null) return null;
  return {
    state: row.state,
    madeAt: row.created_at.toISOString(),
    madeBy: row.created_by,
    expiresAt: row.expires_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  };
};
