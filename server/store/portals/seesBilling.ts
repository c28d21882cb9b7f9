import type { Database } from '../database/openDatabase.ts';

/** An address as the list of a portal keeps it. */
export const comparedEmail = (email: string | null): string | null => email?.trim().toLowerCase() ?? null;

/** SQL: whether the portal in `portal` lets the user with the address in `email` (null: unknown) see billing. */
export const seesBilling = (portal: string, email: string): string =>
  `coalesce(${portal}.viewers = '{}' or ${email}::text = any(${portal}.viewers), false)`;

const STATEMENT = `select ${seesBilling('p', '$2')} as sees from portal p where p.portal_id = $1`;

/**
 * Whether a user may see a portal's billing: everybody may until an admin names those who do. `userEmail` is the address
 * that HubSpot signed, null when it named none. A portal that we do not know has nothing to hide.
 */
export const maySeeBilling = async (
  db: Database,
  portalId: bigint,
  userEmail: string | null,
): Promise<boolean> => {
  const { rows } = await db.pool.query<{ sees: boolean }>({
    name: 'may_see_billing',
    text: STATEMENT,
    values: [portalId.toString(), comparedEmail(userEmail)],
  });
  return rows[0]?.sees ?? true;
};
