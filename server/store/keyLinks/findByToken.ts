import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';
import { MOST_ATTEMPTS, OPEN } from './openKeyLink.ts';

const row = z.object({
  portal_id: z.string(),
  name: z.string(),
  time_zone: z.string(),
  created_by: z.string().nullable(),
  expires_at: z.date(),
});

/** An open link with the portal that asks by it. */
export type AskingPortal = {
  portalId: bigint;
  name: string;
  timeZone: string;
  createdBy: string | null;
  expiresAt: Date;
};

const STATEMENT = `
  select p.portal_id::text, p.name, p.time_zone, l.created_by, l.expires_at
    from key_link l join portal p on p.portal_id = l.portal_id
   where l.token_hash = $1 and l.attempts < ${MOST_ATTEMPTS} and ${OPEN}`;

/** Whose link this is, as long as it takes a key; null for every other token, whatever the reason. */
export const findByToken = async (
  { pool }: Database,
  tokenHash: string,
  now: Date,
): Promise<AskingPortal | null> => {
  const { rows } = await pool.query(STATEMENT, [tokenHash, now]);
  if (rows[0] === undefined) return null;
  const found = row.parse(rows[0]);
  return {
    portalId: BigInt(found.portal_id),
    name: found.name,
    timeZone: found.time_zone,
    createdBy: found.created_by,
    expiresAt: found.expires_at,
  };
};
