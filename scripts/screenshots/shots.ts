import type { Page } from 'playwright-core';
import type { Case, Showcase } from '../../sandbox/demo/showcase.ts';
import type { SandboxState } from '../../sandbox/preview/control/sandboxState.ts';

/** Paths of records of the sandbox that shots are taken of. */
export type Samples = { contact: string; company: string } & Pick<Showcase, 'at'>;

/** One surface in one state. */
export type Shot = {
  /** `surface-state`; the width follows in the file's name. */
  name: string;
  /** Path and query of the local record page; `records` builds the addresses of records. */
  path: (records: Samples) => string;
  /** A text that is on the page when it is ready, or a CSS selector that begins with `css=`. */
  ready: string;
  /** What a person does before the picture; it may wait for what comes of it. */
  act?: (page: Page) => Promise<void>;
  state?: SandboxState;
  /** Pixels; 1200 and 340 when absent. */
  widths?: number[];
};

const TAB = 'css=[data-extension$=billing_tab] :is([role=tab], table, h3, button)';

/** `ready` is looked for in the card: the strip above the page names the state too. */
const cardState = (name: string, state: SandboxState, ready: string, query = ''): Shot => ({
  name: `contact-${name}`,
  path: ({ contact }) => `${contact}?strip=closed${query}`,
  ready: `css=[data-extension$=billing_tab] :text("${ready}")`,
  state,
});

const tabOf = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).first().click();

const seen = (text: string) => (page: Page) => page.getByText(text, { exact: true }).first().waitFor();

/** Before a key is given. */
export const beforeKey: Shot[] = [
  {
    name: 'contact-not-connected',
    path: ({ contact }) => contact,
    ready: 'Connect Stripe to see billing here',
  },
  {
    name: 'contact-not-connected-rep',
    path: ({ contact }) => `${contact}?user=rep`,
    ready: 'css=[data-extension$=billing_tab] h3',
  },
  { name: 'wizard-1-check', path: () => '/settings', ready: 'Connected to HubSpot' },
  { name: 'wizard-1-check-de', path: () => '/settings?locale=de-DE', ready: 'Mit HubSpot verbunden' },
  {
    name: 'wizard-2-key',
    path: () => '/settings',
    ready: 'Connected to HubSpot',
    act: async (page) => {
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByLabel(/restricted api key/i).waitFor();
    },
  },
];

/** The first import hangs. */
export const importing: Shot[] = [
  { name: 'contact-importing', path: ({ at }) => at('trial'), ready: 'This record will fill in' },
  { name: 'wizard-5-importing', path: () => '/settings', ready: 'css=[data-extension] [role=progressbar]' },
];

/** The key is stored, nothing is imported. */
export const afterKey: Shot[] = [
  { name: 'wizard-4-choices', path: () => '/settings', ready: 'Who to sync' },
  { name: 'wizard-4-choices-de', path: () => '/settings?locale=de-DE', ready: 'css=[data-extension] input' },
  {
    name: 'wizard-3-permissions',
    path: () => '/settings',
    ready: 'Who to sync',
    act: async (page) => {
      await page.getByRole('button', { name: 'Back' }).click();
      await seen('Granted')(page);
    },
  },
];

/** The import ended, nothing is approved. */
export const afterImport: Shot[] = [
  { name: 'wizard-5-preview', path: () => '/settings', ready: 'Nothing has been written to HubSpot yet.' },
  { name: 'wizard-5-preview-de', path: () => '/settings?locale=de-DE', ready: 'css=[data-extension] table' },
];

/** Approves the writing on the page; the last step stands there until it is left. */
export const approving: Shot[] = [
  {
    name: 'wizard-6-go-live',
    path: () => '/settings',
    ready: 'Nothing has been written to HubSpot yet.',
    act: async (page) => {
      await page.getByRole('button', { name: 'Start writing to HubSpot' }).click();
      await page.getByRole('button', { name: 'Finish set-up' }).waitFor();
    },
    widths: [1200],
  },
];

/** Everything runs. */
export const running: Shot[] = [
  { name: 'contact-ready', path: ({ contact }) => contact, ready: TAB },
  { name: 'contact-no-match', path: ({ at }) => at('stranger'), ready: 'No Stripe customer found for' },
  { name: 'company-ready', path: ({ company }) => company, ready: TAB },
  ...['Invoices', 'Payments', 'History'].map((tab) => ({
    name: `contact-${tab.toLowerCase()}`,
    path: ({ contact }: Samples) => contact,
    ready: TAB,
    act: tabOf(tab),
  })),
  {
    name: 'contact-explain',
    path: ({ contact }) => contact,
    ready: TAB,
    act: async (page) => {
      await page.getByText('Explain MRR').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'contact-preview-panel',
    path: ({ contact }) => `/?preview=${contact.split('/').at(-1)}`,
    ready: 'Lifetime revenue',
  },
  { name: 'home', path: () => '/app', ready: 'Needs attention' },
  { name: 'inbox', path: () => '/app/inbox', ready: 'What you decide here sticks.' },
  { name: 'errors', path: () => '/app/errors', ready: 'Nothing was set aside' },
  {
    name: 'errors-some',
    path: () => '/app/errors',
    ready: 'The key lacks a permission in Stripe',
    state: 'permission_missing',
  },
  { name: 'activity', path: () => '/app/activity', ready: 'What came of it' },
  { name: 'recipes', path: () => '/app/recipes', ready: 'What it takes' },
  cardState('key-revoked', 'key_revoked', 'Stripe key'),
  cardState('missing-permission', 'permission_missing', 'Payment Methods'),
  cardState('paused', 'paused', 'Paused'),
  cardState('no-rights', 'viewers_limited', "You can't see billing", '&user=rep'),
  {
    name: 'contact-no-rights-preview',
    path: ({ contact }) => `/?user=rep&preview=${contact.split('/').at(-1)}`,
    ready: "You can't see billing",
    state: 'viewers_limited',
  },
  {
    name: 'home-no-rights',
    path: () => '/app?user=rep',
    ready: "You can't see billing",
    state: 'viewers_limited',
  },
  {
    name: 'settings-access-limited',
    path: () => '/settings',
    ready: 'css=[data-extension] [role=tab]',
    act: tabOf('Access'),
    state: 'viewers_limited',
  },
  cardState('stale', 'stale', 'Stale, '),
  cardState('loading', 'slow', 'Loading billing…'),
  cardState('loading-long', 'slow', 'Still loading.'),
  cardState('server-unreachable', 'server_stopped', "Can't reach ClearSync"),
  cardState('other-shape', 'other_shape', 'ClearSync answered in a way this page does not know'),
  cardState('rate-limited', 'rate_limited', 'HubSpot asked us to slow down'),
];

/** Once the wizard is finished: every section of the control room. */
export const controlRoom: Shot[] = [
  'Overview',
  'Connection',
  'Data',
  'Matching',
  'MRR',
  'Filters',
  'Live updates',
  'Access',
  'Privacy',
  'Danger zone',
].map((section) => ({
  name: `settings-${section.toLowerCase().replaceAll(' ', '-')}`,
  path: () => '/settings',
  ready: 'css=[data-extension] [role=tab]',
  act: tabOf(section),
}));

/** The states that a card has by what Stripe knows of its customer. */
export const showcase: Shot[] = (
  [
    ['trial', 'Trial: '],
    ['pastDue', 'Payment failed on '],
    ['cancels', 'Cancels on '],
    ['cancelled', 'Explain MRR'],
    ['oneTime', 'Total paid'],
    ['neverPaid', 'No payment has been made yet.'],
    ['several', '2 Stripe customers use this e-mail address'],
    ['staff', 'Not synced by your list of excluded domains'],
  ] satisfies [Case, string][]
).map(([name, ready]) => ({ name: `contact-case-${name}`, path: ({ at }) => at(name), ready }));

/** What a person sees who speaks another language than English. */
export const inOtherLanguages: Shot[] = ['de-DE', 'fr-FR', 'es-ES', 'ja-JP'].flatMap((locale) => {
  const [language] = locale.split('-');
  return [
    {
      name: `contact-case-several-${language}`,
      path: ({ at }: Samples) => `${at('several')}?locale=${locale}`,
      ready: TAB,
    },
    { name: `home-${language}`, path: () => `/app?locale=${locale}`, ready: 'css=[data-extension] table' },
    {
      name: `settings-overview-${language}`,
      path: () => `/settings?locale=${locale}`,
      ready: 'css=[data-extension] [role=tab]',
      widths: [1200],
    },
  ];
});

/** The company at `path` has no billing, and its contacts have. */
export const withoutBilling = (path: string): Shot[] => [
  { name: 'company-without-billing', path: () => path, ready: 'Include them' },
];
