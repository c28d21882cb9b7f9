import { IN_USE } from '../connections/inUse.ts';
import type { Database } from '../database/openDatabase.ts';

/** What is stored of a portal, in numbers. */
export type HeldCounts = {
  /** Stripe customers in the mirror, without those that were deleted there. */
  customers: number;
  contacts: number;
  companies: number;
  /** Entries of the ledger: writings with the values before and after. */
  writings: number;
  /** Addresses of people who were deleted for privacy, kept as hashes. */
  forgotten: number;
};

/** Counts what is stored of a portal, connections that were taken away left out. */
export const countHeld = async (db: Database, portalId: bigint): Promise<HeldCounts> => {
  const { rows } = await db.pool.query<HeldCounts>(
    `select (select count(*) from stripe_object
              where ${IN_USE} and kind = 'customer' and not deleted)::int as customers,
            (select count(distinct record_id) from link
              where portal_id = $1 and ${IN_USE} and object_type_id = '0-1')::int as contacts,
            (select count(distinct record_id) from link
              where portal_id = $1 and ${IN_USE} and object_type_id = '0-2')::int as companies,
            (select count(*) from ledger where portal_id = $1)::int as writings,
            (select count(*) from forgotten_address where portal_id = $1)::int as forgotten`,
    [portalId.toString()],
  );
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate without groups answers one row');
  return counts;
};
