import type { Database } from '../database/openDatabase.ts';
import { pruneRows } from './pruneRows.ts';

/**
 * Deletes events that Stripe and HubSpot told of and that are dealt with. What waits or was set aside stays; Stripe
 * tells nothing again after 30 days (reference/stripe.md §3), so a duplicate of what is deleted cannot come.
 */
export const pruneEvents = async (db: Database, before: Date): Promise<number> => {
  const dealtWith = "state in ('done', 'ignored') and received_at < $1";
  return (
    (await pruneRows(db, 'stripe_event', dealtWith, before)) +
    (await pruneRows(db, 'hubspot_event', dealtWith, before))
  );
};
