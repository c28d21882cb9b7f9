import { z } from 'zod';

const WORDS: Readonly<Record<string, string>> = {
  key_connected: 'Connected the Stripe account {account}',
  key_rotated: 'Replaced the key of the Stripe account {account}',
  key_connected_by_link: 'A person with the one-time link connected the Stripe account {account}',
  key_rotated_by_link: 'A person with the one-time link replaced the key of the Stripe account {account}',
  key_link_made: 'Made a one-time link for a Stripe key',
  key_link_revoked: 'Took back the one-time link for a Stripe key',
  permissions_checked: "Checked the key's permissions",
  live_on: 'Turned on live updates of {account}',
  live_off: 'Turned off live updates of {account}',
  choices_saved: 'Changed the choices',
  viewers_limited: 'Limited who sees billing to a list of people: {count}',
  viewers_opened: 'Let everybody see billing who can open a record',
  import_asked: 'Asked for an import of {account}',
  approved: 'Approved the writing to HubSpot',
  paused: 'Paused the writing to HubSpot',
  resumed: 'Let the writing to HubSpot go on',
  reconcile_asked: 'Asked to catch up with Stripe',
  record_refreshed: 'Refreshed a record',
  redriven: 'Tried again what was set aside',
  audit_requested: 'Asked for an audit',
  run_undone: 'Undid a run',
  disconnected: 'Disconnected the Stripe account {account}',
  uninstalled: 'Uninstalled ClearSync',
  link_pinned: 'Linked a customer to a record',
  link_removed: 'Unlinked a customer from a record',
  link_reset: 'Let a customer be matched again',
  match_ignored: 'Put a customer aside in the match inbox',
  record_created: 'Made a record for a customer',
};

const flat = z.record(z.string(), z.unknown());

/** The column `HumanAction.detail` as text by name. */
export const actionDetail = (column: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flat.parse(column)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );

/** What a person did, in a few words; an action that nobody has words for is named. */
export const actionWords = (action: string, detail: Record<string, string>): string =>
  (WORDS[action] ?? action.replaceAll('_', ' ')).replace(
    /\{(\w+)\}/g,
    (_, name: string) => detail[name] ?? '',
  );
