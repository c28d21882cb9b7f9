import { KEY_NAME } from './keyLinks.ts';
import { type Permission, permissions } from './permissions.ts';

/** What to set on Stripe's key page: a section as a whole (no `why`) or one permission of it. */
export type ManualRow = {
  section: string;
  name: string;
  level: 'Read' | 'Write' | 'None';
  why: string | null;
};

const none = (section: string, name: string): ManualRow => ({ section, name, level: 'None', why: null });

/** Both labels, since accounts see the older or the newer one. */
const label = ({ name, dashboardRow }: Permission): string =>
  name === dashboardRow ? name : `${name} (newer pages: ${dashboardRow})`;

const rowsOf = (section: Permission['section']): ManualRow[] =>
  permissions
    .filter((permission) => permission.section === section)
    .map((permission) => ({
      section,
      name: label(permission),
      level: permission.level,
      why: permission.why,
    }));

const rows = (): ManualRow[] => [
  none('Core', 'The whole section, first'),
  ...rowsOf('Core'),
  none('Core', 'Checkout'),
  none('Billing', 'The whole section, first'),
  ...rowsOf('Billing'),
  ...rowsOf('Connect').map((row) => ({ ...row, name: 'The entire category' })),
  ...['Orders', 'Issuing', 'Reporting', 'Sigma', 'Financial Connections'].map((section) =>
    none(section, 'The whole section'),
  ),
  ...rowsOf('Webhook'),
  none('All other resources', 'Everything else'),
];

/**
 * Making the key by hand, when Stripe's prepared page cannot be used (reference/product.md §3.5): the steps, the value
 * of every row and section of the page, and what to try when something is off.
 */
export const manualPath = (
  publicUrl: string,
  supportEmail: string,
): { steps: string[]; rows: ManualRow[]; troubleshooting: string } => ({
  steps: [
    'Log into the Stripe Dashboard.',
    'Open Developers, then API keys.',
    'Press "Create restricted key".',
    'Choose "Providing this key to another website".',
    `As the name enter ${KEY_NAME}.`,
    `As the URL enter ${publicUrl}.`,
    'Tick "Customize permissions for this key".',
    'Set the permissions exactly as listed below. If Connect shows a second column of options, set all of those to None and leave Connect in the left column at Read.',
    'Create the key, copy it and paste it here. You or a teammate may do this; the import begins right after.',
  ],
  rows: rows(),
  troubleshooting: `A secret key works too, but it grants everything; a restricted key gives the minimum. ClearSync only reads: it never changes, creates or deletes data in the Stripe account, and the one thing it makes there is its own outgoing webhook, to read event data. If a permission stays missing, edit the key in Stripe and check again; the key need not be pasted a second time. Still stuck? Write to ${supportEmail}.`,
});
