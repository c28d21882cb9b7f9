import { inTransaction } from '../database/inTransaction.ts';
import type { Database } from '../database/openDatabase.ts';

const ROWS = 5_000;

const HOLD = `
  select from portal p
   where portal_id = $1 and uninstalled_at is not null and purge_at <= $2
     and not exists (select from stripe_connection c where c.portal_id = p.portal_id)
     for update`;

const TABLES = [
  'record_write',
  'ledger',
  'link',
  'hubspot_event',
  'finding',
  'portal_run',
  'human_action',
  'portal_property',
  'lease',
  'hubspot_token',
  'key_link',
];

// What remains says that this portal once was here. Hashes of people who asked to be forgotten stay with their salt.
const TOMBSTONE = `
  update portal
     set name = '', ui_domain = '', additional_currencies = '{}', scopes = '{}', excluded_domains = '{}',
         free_mail_added = '{}', free_mail_removed = '{}', metadata_match = null, viewers = '{}',
         exchange_rates = null, property_limits = null, approved_by = null, paused_by = null, installed_by = null, purge_at = null
   where portal_id = $1`;

/**
 * Deletes the next rows of a portal that was left, at most some thousand, once its connections are gone; in the end only
 * a tombstone is there. Answers whether there is more. A portal that installed the app again is left alone. `now` in
 * milliseconds.
 */
export const purgePortal = (db: Database, portalId: bigint, now: number): Promise<boolean> =>
  inTransaction(db, async (client) => {
    const held = await client.query(HOLD, [portalId.toString(), new Date(now)]);
    if (held.rowCount !== 1) return false;
    for (const table of TABLES) {
      const { rowCount } = await client.query(
        `delete from ${table} where ctid = any(array(select ctid from ${table} where portal_id = $1 limit ${ROWS}))`,
        [portalId.toString()],
      );
      if (rowCount !== null && rowCount > 0) return true;
    }
    await client.query(TOMBSTONE, [portalId.toString()]);
    return false;
  });
